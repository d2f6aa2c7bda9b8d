package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.absence.PaidAbsences;
import nl.noaberwerk.leave.LeaveBalances;
import nl.noaberwerk.leave.LeaveTaken;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.SalaryFactsOf.MonthInput;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.wages.Loonbeslagen;
import nl.noaberwerk.wages.MonthItems;

/** Computes a block of people: their facts are read set-wise, then all are computed in memory beside each other. */
@ApplicationScoped
class BlockCalculation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private ApprovedMonthsReader approved;

    @Inject
    private OpeningBalances openings;

    @Inject
    private MonthItems items;

    @Inject
    private Loonbeslagen loonbeslagen;

    @Inject
    private PaidAbsences absences;

    @Inject
    private LeaveTaken leaves;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LawBook lawBook;

    @Inject
    private BlockControl control;

    /** One outcome for each employment that is in service in the month of the run. */
    List<Outcome> of(PayrollRun run, List<Long> employmentIds) {
        return computed(run, employmentIds, Outcome::of, true);
    }

    /** The same outcomes without what is to be stored of them, and without the points of the control list. */
    List<Outcome> withoutRows(PayrollRun run, List<Long> employmentIds) {
        return computed(run, employmentIds, Outcome::withoutRow, false);
    }

    private List<Outcome> computed(
            PayrollRun run, List<Long> employmentIds, Function<PayslipDraft, Outcome> outcome, boolean controlled) {
        YearMonth month = run.month();
        Employer employer = em.find(Employer.class, run.employerId());
        SalaryFacts.Employer employerFacts = SalaryFactsOf.employer(employer);
        List<EmploymentFacts> people = personnel.of(employmentIds, month);
        Map<Long, ApprovedMonths> approvedMonths = approved.before(month, employmentIds);
        Map<Long, OpeningBalance> opening = openings.of(employmentIds, month);
        MonthInput input = new MonthInput(
                items.of(employmentIds, month),
                loonbeslagen.of(employmentIds, month),
                absences.of(employmentIds),
                leaves.of(employmentIds, month));
        PersonCalculation calculation = new PersonCalculation(
                        new SalaryCalculation(lawBook.current()), employer.getName(), month, outcome)
                .with(balances.on(employmentIds, month.atEndOfMonth()));
        Function<EmploymentFacts, List<Remark>> points = controlled ? control.of(people, month) : person -> List.of();
        return people.parallelStream()
                .map(person -> {
                    long id = person.employmentId();
                    KnownBefore before = KnownBefore.of(
                            Optional.ofNullable(opening.get(id)),
                            approvedMonths.getOrDefault(id, ApprovedMonths.NONE),
                            YearMonth.from(person.inService()),
                            month);
                    return calculation.of(person, employerFacts, before, input).with(points.apply(person));
                })
                .toList();
    }
}
