package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Reservations.Reservation;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Totals;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.Withholding.Taxed;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Jaarloon;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Pensioen.Premium;
import nl.noaberwerk.rules.Reiskosten;

/** Writes one salary from top to bottom: wage, reservations, pension, loonheffing, travel, the employer's costs, checks. */
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

    SalarySum(LawInUse law, Minimumloon minimumloon, SalaryFacts facts, WorkedMonth month) {
        this.law = law;
        this.minimumloon = minimumloon;
        this.facts = facts;
        this.month = month;
        this.reservations = new Reservations(law, facts);
        this.pension = new PensionOfMonth(law, facts);
        this.withholding = new Withholding(law, facts, month);
    }

    Salary salary() {
        Wage wage = Wage.of(month);
        Optional<Reiskosten> travel = travel();
        Reservation vakantietoeslag = reservations.vakantietoeslag(wage.amount());
        Reservation eindejaars = reservations.eindejaarsuitkering(wage.amount(), month);
        Euro beloning = vakantietoeslag.paid().plus(eindejaars.paid());
        Premium overWage = pension.over(wage.amount(), month);
        Premium overBeloning = pension.over(beloning);
        Euro taxedTravel = travel.map(Reiskosten::taxed).orElse(Euro.ZERO);
        LoonheffingBasis basis =
                withholding.period(wage.amount().plus(taxedTravel).minus(overWage.employee()));
        Optional<Taxed> taxed = taxed(beloning.minus(overBeloning.employee()));

        sheet.pay("SALARIS", "Salaris", wage.amount(), wage.steps());
        paid("VT", "Vakantietoeslag", vakantietoeslag);
        paid("EJU", "Eindejaarsuitkering", eindejaars);
        travel.filter(t -> t.taxed().isPositive())
                .ifPresent(t -> sheet.pay(
                        "REISKOSTEN_BELAST", "Reiskosten boven de onbelaste vergoeding", t.taxed(), t.steps()));
        pensionLine(overWage, overBeloning);
        sheet.deduct("LOONHEFFING", "Loonheffing", basis.loonheffing(), withholding.periodSteps(basis.wage()));
        taxed.ifPresent(t -> sheet.deduct(
                "LOONHEFFING_BB", "Loonheffing bijzondere beloning", t.outcome().loonheffing(), t.steps()));
        travel.filter(t -> t.untaxed().isPositive())
                .ifPresent(t -> sheet.pay("REISKOSTEN", "Reiskosten (onbelast)", t.untaxed(), t.steps()));

        Euro kolom14 = basis.wage().plus(beloning).minus(overBeloning.employee());
        EmployerPremiums premiums = new EmployerPremiums(law, facts, sheet, month);
        premiums.write(kolom14, withholding.isAow());
        pensionCost(overWage, overBeloning);
        sheet.reserve("RES_VT", "Reservering vakantietoeslag", vakantietoeslag.line());
        sheet.reserve("RES_EJU", "Reservering eindejaarsuitkering", eindejaars.line());
        checks();

        Totals totals = new Totals(
                kolom14,
                basis.loonheffing().plus(Withholding.taxOf(taxed)),
                basis.arbeidskorting(),
                withholding.isAow() ? Euro.ZERO : kolom14,
                premiums.maximum(),
                kolom14,
                vakantietoeslag.change(),
                eindejaars.change(),
                minimumloon.perHour(facts.birthDate(), lastDay()).euro(),
                month.served());
        return new Salary(
                facts.personnelNumber(),
                wage.amount().plus(beloning).plus(taxedTravel),
                sheet.net(),
                sheet.lines(),
                Optional.of(basis),
                taxed.map(Taxed::outcome),
                totals,
                remarks());
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

    private Optional<Reiskosten> travel() {
        if (facts.travelKilometres().signum() <= 0 || facts.travelDaysPerWeek().signum() <= 0) {
            return Optional.empty();
        }
        Reiskosten.Travel travelled = new Reiskosten.Travel(
                facts.travelKilometres(), facts.travelDaysPerWeek(), month.served(), month.whole());
        Optional<LawValue> days = law.value("reiskosten.dagen");
        Optional<LawValue> rate = law.value("reiskosten.vergoeding." + Regelingen.cao(facts.regeling()));
        Optional<LawValue> limit = law.value("reiskosten.onbelast");
        return days.flatMap(d -> rate.flatMap(r -> limit.map(l -> Reiskosten.of(travelled, d, r, l))));
    }

    private Optional<Taxed> taxed(Euro beloning) {
        return beloning.isPositive() ? Optional.of(withholding.over(beloning, jaarloon())) : Optional.empty();
    }

    private Computed jaarloon() {
        return facts.previousYear()
                .filter(year -> year.months().signum() > 0)
                .map(year -> Jaarloon.ofPreviousYear(year.kolom14(), year.months()))
                .orElseGet(() -> Jaarloon.expected(expectedJaarloon()));
    }

    /** Twelve months under the last terms, with vakantietoeslag and eindejaarsuitkering, after the employee's pension. */
    private Euro expectedJaarloon() {
        Part part = facts.parts().get(facts.parts().size() - 1);
        Euro wages = Wage.monthWage(part).times(MONTHS);
        Euro vakantietoeslag = law.peek("vakantietoeslag.percentage")
                .map(rate -> wages.percent(rate.decimal()).roundedToCents())
                .orElse(Euro.ZERO);
        Euro year = wages.plus(vakantietoeslag).plus(reservations.yearOfEindejaarsuitkering(wages));
        return year.minus(pension.overYear(year, part).employee());
    }

    private void checks() {
        checkMinimumloon();
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

    private void checkMinimumloon() {
        for (Part part : facts.parts()) {
            Euro wage = Wage.monthWage(part);
            Euro least = minimumloon
                    .perMonth(part.roster(), facts.birthDate(), lastDay())
                    .amount();
            if (wage.compareTo(least) < 0) {
                sheet.warn(
                        "minimumloon",
                        "Het maandloon " + Notation.euro(wage) + " is lager dan het minimumloon " + Notation.euro(least)
                                + " bij dit rooster.",
                        "Controleer loon, uren en rooster in het dossier; u kunt betalen als u dit bij het goedkeuren aanvaardt.");
                return;
            }
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
