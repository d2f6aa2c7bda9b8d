package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.ItemLines.Valued;
import nl.noaberwerk.payroll.Reservations.Reservation;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Totals;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.Withholding.Taxed;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Jaarloon;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Pensioen.Premium;
import nl.noaberwerk.rules.Reiskosten;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;

/** Writes one salary from top to bottom: what is earned, pension, loonheffing, what is untaxed, the employer's costs, checks. */
final class SalarySum {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final LawInUse law;
    private final Minimumloon minimumloon;
    private final SalaryFacts facts;
    private final WorkedMonth month;
    private final SalarySheet sheet = new SalarySheet();
    private final Reservations reservations;
    private final PensionOfMonth pension;
    private final Withholding withholding;
    private final ItemLines items;
    private final Wage wage;
    private final AbsencePay absence;
    private final LeavePay leave;
    private final TravelOfMonth travelOfMonth;
    private final Optional<Reiskosten> travel;
    private final Reservation vakantietoeslag;
    private final Reservation eindejaars;

    SalarySum(LawInUse law, Minimumloon minimumloon, SalaryFacts facts, WorkedMonth month) {
        this.law = law;
        this.minimumloon = minimumloon;
        this.facts = facts;
        this.month = month;
        this.reservations = new Reservations(law, facts);
        this.pension = new PensionOfMonth(law, facts);
        this.withholding = new Withholding(law, facts, month);
        this.items = new ItemLines(law, facts);
        this.wage = Wage.of(month);
        this.absence = AbsencePay.of(law, minimumloon, question());
        this.leave = LeavePay.of(law, minimumloon, question(), facts.leave(), absence);
        this.travelOfMonth = new TravelOfMonth(law, facts);
        this.travel = travelOfMonth.over(month);
        this.vakantietoeslag = reservations.vakantietoeslag(due().plus(items.counting(Treatment::vakantietoeslag)));
        this.eindejaars =
                reservations.eindejaarsuitkering(due().plus(items.counting(Treatment::eindejaarsuitkering)), month);
    }

    private AbsencePay.Question question() {
        return new AbsencePay.Question(
                facts.month(),
                facts.regeling(),
                facts.birthDate(),
                facts.absence(),
                month,
                ItemLines.allowances(facts.items(), facts.month()));
    }

    /** The wage of the month, less what is not due because of absence or leave. */
    private Euro due() {
        return wage.amount().plus(less());
    }

    private Euro less() {
        return absence.total().plus(leave.total());
    }

    private Euro pensionable() {
        return less().isZero() || pension.isOverWholeWage() ? wage.amount() : due();
    }

    Salary salary() {
        Premium overWage = pension.over(pensionable().plus(items.total(Taxation.TABEL, Treatment::pension)), month);
        Premium overBeloning =
                pension.over(paidOut().plus(items.total(Taxation.BIJZONDERE_BELONING, Treatment::pension)));
        LoonheffingBasis basis = withholding.period(ofPeriod().minus(overWage.employee()));
        Optional<Taxed> taxed = taxed(beloning().minus(overBeloning.employee()));
        gross();
        pensionLine(overWage, overBeloning);
        loonheffing(basis, taxed);
        List<Withheld> withheld = afterTax();

        Euro kolom14 = basis.wage().plus(beloning()).minus(overBeloning.employee());
        Totals totals = totals(kolom14, basis, taxed);
        pensionCost(overWage, overBeloning);
        sheet.reserve("RES_VT", "Reservering vakantietoeslag", vakantietoeslag.line());
        sheet.reserve("RES_EJU", "Reservering eindejaarsuitkering", eindejaars.line());
        checks();
        return new Salary(
                facts.personnelNumber(),
                ofPeriod().plus(beloning()),
                sheet.net(),
                sheet.lines(),
                Optional.of(basis),
                taxed.map(Taxed::outcome),
                totals,
                remarks(),
                withheld);
    }

    /** All that is taxed by the table of the period. */
    private Euro ofPeriod() {
        return due().plus(items.total(Taxation.TABEL)).plus(taxedTravel());
    }

    /** All that is taxed as bijzondere beloning. */
    private Euro beloning() {
        return paidOut().plus(items.total(Taxation.BIJZONDERE_BELONING));
    }

    private Euro paidOut() {
        return vakantietoeslag.paid().plus(eindejaars.paid());
    }

    private Euro taxedTravel() {
        return travel.map(Reiskosten::taxed).orElse(Euro.ZERO);
    }

    private Euro untaxedTravel() {
        return travel.map(Reiskosten::untaxed).orElse(Euro.ZERO);
    }

    private void gross() {
        sheet.pay("SALARIS", "Salaris", wage.amount(), salarySteps());
        Stream.concat(absence.lines().stream(), leave.lines().stream())
                .forEach(less -> sheet.deduct(
                        less.code(), less.description(), less.amount().negated(), less.steps()));
        items.taxed(Taxation.TABEL).forEach(sheet::item);
        travel.filter(t -> t.taxed().isPositive())
                .ifPresent(t -> sheet.pay(
                        "REISKOSTEN_BELAST", "Reiskosten boven de onbelaste vergoeding", t.taxed(), t.steps()));
        paid("VT", "Vakantietoeslag", vakantietoeslag);
        paid("EJU", "Eindejaarsuitkering", eindejaars);
        items.taxed(Taxation.BIJZONDERE_BELONING).forEach(sheet::item);
    }

    private List<Step> salarySteps() {
        List<Step> steps = new ArrayList<>(wage.steps());
        steps.addAll(absence.paid());
        return List.copyOf(steps);
    }

    private void loonheffing(LoonheffingBasis basis, Optional<Taxed> taxed) {
        sheet.deduct("LOONHEFFING", "Loonheffing", basis.loonheffing(), withholding.periodSteps(basis.wage()));
        taxed.ifPresent(t -> sheet.deduct(
                "LOONHEFFING_BB", "Loonheffing bijzondere beloning", t.outcome().loonheffing(), t.steps()));
    }

    /** Untaxed payments, then deductions, then the loonbeslagen, which leave the untaxed payments alone. */
    private List<Withheld> afterTax() {
        List<Valued> untaxed = items.taxed(Taxation.ONBELAST);
        travel.filter(t -> t.untaxed().isPositive())
                .ifPresent(t -> sheet.pay("REISKOSTEN", "Reiskosten (onbelast)", t.untaxed(), t.steps()));
        List<Valued> paid =
                untaxed.stream().filter(item -> item.amount().isPositive()).toList();
        paid.forEach(sheet::item);
        untaxed.stream().filter(item -> item.amount().isNegative()).forEach(sheet::item);
        Euro reimbursed =
                untaxedTravel().plus(Euro.sum(paid.stream().map(Valued::amount).toList()));
        return new LoonbeslagLines(sheet).withhold(sheet.net().minus(reimbursed), facts.attachments());
    }

    /** What is not for the premies or the Zvw by its component makes their wage differ from kolom 14. */
    private Totals totals(Euro kolom14, LoonheffingBasis basis, Optional<Taxed> taxed) {
        Euro premieloon = withholding.isAow() ? Euro.ZERO : kolom14.minus(items.notCounting(Treatment::premieloon));
        Euro bijdrageloon = kolom14.minus(items.notCounting(Treatment::zvw));
        EmployerPremiums premiums = new EmployerPremiums(law, facts, sheet, month);
        if (!withholding.isAow()) {
            premiums.insurances(premieloon);
        }
        premiums.zvw(bijdrageloon);
        return new Totals(
                kolom14,
                basis.loonheffing().plus(Withholding.taxOf(taxed)),
                basis.arbeidskorting(),
                premieloon,
                premiums.maximum(),
                bijdrageloon,
                vakantietoeslag.change(),
                eindejaars.change(),
                minimumloon.perHour(facts.birthDate(), lastDay()).euro(),
                month.served());
    }

    private void paid(String code, String description, Reservation reservation) {
        if (reservation.paid().isPositive()) {
            sheet.pay(code, description, reservation.paid(), reservation.paymentSteps(description));
        }
    }

    private void pensionLine(Premium overWage, Premium overBeloning) {
        Euro employee = overWage.employee().plus(overBeloning.employee());
        if (!employee.isZero()) {
            sheet.deduct(
                    "PENSIOEN_WN",
                    "Pensioenpremie " + pension.fund(),
                    employee,
                    PensionOfMonth.together(overWage, overBeloning));
        }
    }

    private void pensionCost(Premium overWage, Premium overBeloning) {
        Euro employer = overWage.employer().plus(overBeloning.employer());
        if (!employer.isZero()) {
            sheet.cost(
                    "PENSIOEN_WG",
                    "Pensioenpremie " + pension.fund() + ", deel van de werkgever",
                    new Computed(employer, PensionOfMonth.together(overWage, overBeloning)));
        }
    }

    private Optional<Taxed> taxed(Euro beloning) {
        if (beloning.isNegative()) {
            sheet.warn(
                    "negatieve-bijzondere-beloning",
                    "De bijzondere beloningen zijn samen negatief: de loonheffing daarover is met hetzelfde percentage"
                            + " teruggerekend.",
                    "Beoordeel of dit klopt, bijvoorbeeld of het een ander jaar betreft; u kunt daarna goedkeuren.");
        }
        return beloning.isZero() ? Optional.empty() : Optional.of(withholding.over(beloning, jaarloon()));
    }

    private Computed jaarloon() {
        return facts.previousYear()
                .filter(year -> year.months().signum() > 0)
                .map(year -> Jaarloon.ofPreviousYear(year.kolom14(), year.months()))
                .orElseGet(() -> Jaarloon.expected(expectedJaarloon()));
    }

    /** Twelve months under the last terms, with vakantietoeslag and eindejaarsuitkering, after the employee's pension. */
    private Euro expectedJaarloon() {
        Part part = facts.lastPart();
        Euro wages = Wage.monthWage(part).times(MONTHS);
        Euro vakantietoeslag = law.peek("vakantietoeslag.percentage")
                .map(rate -> wages.percent(rate.decimal()).roundedToCents())
                .orElse(Euro.ZERO);
        Euro year = wages.plus(vakantietoeslag).plus(reservations.yearOfEindejaarsuitkering(wages));
        return year.minus(pension.overYear(year, part).employee());
    }

    private void checks() {
        new MinimumloonGuard(minimumloon, facts).hold(items.counting(Treatment::minimumloon), sheet);
        new AbsencePoints(sheet).of(absence, travelOfMonth.stoppedSince());
        new AbsencePoints(sheet).of(leave);
        if (month.isMonthTableForPart()) {
            sheet.warn(
                    "te-controleren:loontijdvak",
                    "Een deel van de maand bij een rooster van niet vijf dagen: gerekend met de maandtabel.",
                    "Beoordeel of de maandtabel past; u kunt daarna goedkeuren.");
        }
        if (!facts.yearToDate().known()) {
            sheet.warn(
                    "beginstand-onbekend",
                    "De beginstanden van dit jaar ontbreken: cumulatieven, jaarloon en reserveringen beginnen op nul.",
                    "Importeer de beginstanden van deze medewerker en bereken opnieuw.");
        }
        if (withholding.isAow()) {
            sheet.inform(
                    "aow",
                    "De AOW-leeftijd is bereikt: AOW-kolom van de tabel, geen premies werknemersverzekeringen.",
                    "Ga na of het dienstverband en de pensioenpremie doorlopen.");
        }
        if (sheet.net().isNegative()) {
            sheet.block(
                    "negatief-netto",
                    "Het nettobedrag is negatief: " + Notation.euro(sheet.net()) + ".",
                    "Verlaag of spreid de inhoudingen in het dossier en bereken opnieuw.");
        }
    }

    private LocalDate lastDay() {
        return facts.month().atEndOfMonth();
    }

    private List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(sheet.remarks());
        all.addAll(law.remarks());
        return List.copyOf(all);
    }
}
