package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.noaberwerk.leave.LeaveBalance;
import nl.noaberwerk.payroll.PayslipDocument.Cumulatives;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.payroll.SalaryFactsOf.MonthInput;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.SecondAccount;
import nl.noaberwerk.platform.Messages;

/**
 * Computes the payslip of one person; whatever goes wrong becomes a finding about her and stops nobody else.
 *
 * <p>Works on plain data only, so that many can run beside each other.
 */
final class PersonCalculation {

    private static final Logger LOG = Logger.getLogger(PersonCalculation.class.getName());

    private final SalaryCalculation law;
    private final String employerName;
    private final YearMonth month;
    private final Function<PayslipDraft, Outcome> outcome;
    private Map<Long, LeaveBalance> leave = Map.of();

    /** @param outcome what is made of each payslip */
    PersonCalculation(
            SalaryCalculation law, String employerName, YearMonth month, Function<PayslipDraft, Outcome> outcome) {
        this.law = law;
        this.employerName = employerName;
        this.month = month;
        this.outcome = outcome;
    }

    /** The same, with what leave is left at the end of the month, for the payslips. */
    PersonCalculation with(Map<Long, LeaveBalance> balances) {
        leave = Map.copyOf(balances);
        return this;
    }

    Outcome of(EmploymentFacts person, SalaryFacts.Employer employer, KnownBefore before, MonthInput input) {
        Payee payee = payee(person);
        if (person.problem().isPresent()) {
            return Outcome.failed(
                    payee, blocking("dossier-onvolledig", person.problem().get()));
        }
        try {
            SalaryFacts facts =
                    input.addedTo(SalaryFactsOf.person(person, month, employer, before), person.employmentId());
            return outcome.apply(draft(person, facts, withPayment(payee, law.calculate(facts))));
        } catch (RuntimeException failure) {
            return Outcome.failed(payee, failed(failure));
        }
    }

    private PayslipDraft draft(EmploymentFacts person, SalaryFacts facts, Salary salary) {
        List<Line> plain = salary.lines().stream().map(Line::withoutSteps).toList();
        PayslipDocument document = new PayslipDocument(
                terms(person),
                cumulatives(facts.yearToDate(), salary.values()),
                plain,
                salary.loonheffingBasis(),
                salary.bijzondereBeloning(),
                salary.remarks(),
                salary.withheld(),
                disbursements(person, facts, salary),
                leave(person));
        return new PayslipDraft(payee(person), salary, document, averageHours(person), partOfMonth(person));
    }

    /** Nothing for who has no hours at all: her leave is kept elsewhere. */
    private Optional<PayslipDocument.Leave> leave(EmploymentFacts person) {
        return Optional.ofNullable(leave.get(person.employmentId()))
                .filter(balance ->
                        !balance.left().isEmpty() || balance.planned().signum() != 0)
                .map(balance -> new PayslipDocument.Leave(balance.day(), balance.statutory(), balance.extra()));
    }

    /** The net to the employee or her payee, and to the creditors what was withheld for them. */
    private static List<Disbursement> disbursements(EmploymentFacts person, SalaryFacts facts, Salary salary) {
        List<Disbursement> paid = new ArrayList<>(Disbursement.wage(person, salary.net()));
        paid.addAll(Disbursement.creditors(facts.attachments(), salary.withheld()));
        return List.copyOf(paid);
    }

    /** What the calculation of the wage does not look at, but payment does. */
    private static Salary withPayment(Payee payee, Salary salary) {
        List<Remark> remarks = new ArrayList<>(salary.remarks());
        if (payee.iban().isEmpty()) {
            remarks.add(blocking("iban-ontbreekt", Messages.text("payroll.finding.no-account")));
        }
        if (salary.net().isNegative() && !salary.blocked()) {
            remarks.add(blocking("negatief-netto", Messages.text("payroll.finding.negative-net", salary.net())));
        }
        return salary.with(remarks);
    }

    private Terms terms(EmploymentFacts person) {
        EmploymentFacts.Part last = person.parts().get(person.parts().size() - 1);
        return new Terms(
                employerName,
                person.inService(),
                person.indefiniteContract(),
                last.hours(),
                last.fullTimeHours(),
                last.fullTimeMonthWage(),
                last.roster().text());
    }

    private static Cumulatives cumulatives(YearToDate before, Salary.Totals month) {
        return new Cumulatives(
                before.loonLoonheffing().plus(month.loonLoonheffing()),
                before.loonheffing().plus(month.loonheffing()),
                before.arbeidskorting().plus(month.arbeidskorting()),
                before.reservedVakantietoeslag().plus(month.reservedVakantietoeslag()),
                before.reservedEindejaarsuitkering().plus(month.reservedEindejaarsuitkering()));
    }

    private static Payee payee(EmploymentFacts person) {
        return new Payee(
                person.employmentId(),
                person.personnelNumber(),
                person.displayName(),
                String.join("\n", person.addressLines()),
                person.iban().orElse(""),
                person.accountHolder().orElse(person.displayName()),
                person.costCentre().orElse(""),
                person.regeling(),
                person.secondAccount().map(SecondAccount::iban).orElse(""));
    }

    /** Hours per week over the days in service. */
    private static BigDecimal averageHours(EmploymentFacts person) {
        BigDecimal hours = BigDecimal.ZERO;
        for (EmploymentFacts.Part part : person.parts()) {
            hours = hours.add(part.hours().multiply(BigDecimal.valueOf(days(part))));
        }
        return hours.divide(BigDecimal.valueOf(daysInService(person)), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal partOfMonth(EmploymentFacts person) {
        return BigDecimal.valueOf(daysInService(person))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 6, RoundingMode.HALF_UP);
    }

    private static int daysInService(EmploymentFacts person) {
        return person.parts().stream().mapToInt(PersonCalculation::days).sum();
    }

    private static int days(EmploymentFacts.Part part) {
        LocalDate first = part.first();
        return part.last().getDayOfMonth() - first.getDayOfMonth() + 1;
    }

    private static Remark failed(RuntimeException failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, failure, () -> "calculation of one person failed, error " + id);
        return new Remark(
                Severity.BLOCKING,
                "berekening-mislukt",
                Messages.text("payroll.finding.failed", id),
                Messages.text("payroll.finding.failed.remedy", id));
    }

    private static Remark blocking(String code, String message) {
        return new Remark(Severity.BLOCKING, code, message, Messages.text("payroll.finding.in-dossier"));
    }
}
