package nl.noaberwerk.payroll;

import static nl.noaberwerk.payroll.AbsentSomeone.held;
import static nl.noaberwerk.payroll.AbsentSomeone.partly;
import static nl.noaberwerk.payroll.AbsentSomeone.sick;
import static nl.noaberwerk.payroll.AbsentSomeone.span;
import static nl.noaberwerk.payroll.AbsentSomeone.travelling;
import static nl.noaberwerk.payroll.AbsentSomeone.withHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.PayHold.Kind;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.wages.MonthItem;
import org.junit.jupiter.api.Test;

/** What absence does to a payslip of November 2026 (21 working days), each amount worked out by hand. */
class AbsenceOnPayslipTest {

    private static final String SICK = "LOON_ZIEKTE";

    @Test
    void thePayslipSaysInPlainWordsWhatIsPaidOverWhichDays() {
        // 2,600.35 x 16/21 x 30 %: 594.37 less; 2,005.98 is left
        Line line = line(salary(wsw("2600.35"), sick("2025-11-10")), SICK);

        assertThat(line.description()).isEqualTo("Minder loon tijdens ziekte, jaar 2: 16 van 21 dagen 70 %");
        assertThat(line.amount()).isEqualTo(Euro.of("-594.37"));
        assertThat(line.steps()).extracting(Step::name).contains("Loon van 16 van 21 dagen");
        assertThat(line.isLowerWage()).isTrue();
    }

    @Test
    void whoIsPaidInFullHasNoLineButAnExplanation() {
        Salary salary = salary(wsw("2600.35"), sick("2026-11-09"));

        assertThat(salary.lines()).extracting(Line::code).doesNotContain(SICK);
        assertThat(line(salary, "SALARIS").steps())
                .extracting(Step::name)
                .contains("Loon tijdens ziekte, jaar 1: 16 van 21 dagen");
    }

    @Test
    void whoWasNeverAbsentIsPaidAndExplainedAsBefore() {
        SalaryFacts facts = wsw("2600.35");
        Salary recovered = salary(facts, sick("2026-01-05", "2026-03-01"));

        assertThat(recovered).isEqualTo(calculate(facts));
    }

    @Test
    void halfAtWorkInTheSecondYearLosesThirtyPercentOfTheOtherHalf() {
        // 2,600.35 x 50 % = 1,300.18; 70 % of it 910.13; 390.05 less
        Line line = line(salary(wsw("2600.35"), partly("2025-10-01", "50")), SICK);

        assertThat(line.amount()).isEqualTo(Euro.of("-390.05"));
        assertThat(line.description())
                .isEqualTo("Minder loon tijdens ziekte, jaar 2: 21 van 21 dagen 70 % over 50 % van uw uren");
    }

    @Test
    void reservationsAccrueOverWhatIsPaid() {
        // 8 % and 3.75 % of 2,005.98
        Salary salary = salary(wsw("2600.35"), sick("2025-11-10"));

        assertThat(line(salary, "RES_VT").amount()).isEqualTo(Euro.of("160.48"));
        assertThat(line(salary, "RES_EJU").amount()).isEqualTo(Euro.of("75.22"));
    }

    @Test
    void aBijzondereBeloningIsNotLowered() {
        SalaryFacts facts = wsw("2600.35").with(List.of(Someone.beloning("GRATIFICATIE", "500.00")), List.of());

        assertThat(line(salary(facts, sick("2025-11-10")), "GRATIFICATIE").amount())
                .isEqualTo(Euro.of("500.00"));
    }

    @Test
    void aLoongarantieIsWageAndIsLoweredToo() {
        // (2,600.35 + 210.00) x 16/21 = 2,141.22; 70 % is 1,498.85; 642.37 less
        MonthItem guarantee = Someone.table("LOONGARANTIE", "210.00");
        SalaryFacts facts = wsw("2600.35").with(List.of(guarantee), List.of());

        assertThat(line(salary(facts, sick("2025-11-10")), SICK).amount()).isEqualTo(Euro.of("-642.37"));
    }

    @Test
    void overtimeIsNotLowered() {
        SalaryFacts facts = wsw("2600.35").with(List.of(Someone.hours("OVERUREN", "4", "100")), List.of());

        assertThat(line(salary(facts, sick("2025-11-10")), SICK).amount()).isEqualTo(Euro.of("-594.37"));
    }

    @Test
    void whoEntersOnThe16thInTheFirstYearIsPaidTheMinimumWageAtLeast() {
        // 11 of 21 days: 3,000.00 x 79.2/151.2 = 1,571.43; 70 % 1,100.00; minimum wage 2,347.43 x 11/21 = 1,229.61
        SalaryFacts facts = AbsentSomeone.of(
                Regeling.BESCHUT_WERK,
                "3000.00",
                new DaySpan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30)),
                "7,2|7,2|7,2|7,2|7,2");

        Line line = line(salary(facts, sick("2026-11-16")), SICK);
        assertThat(line.amount()).isEqualTo(Euro.of("-341.82"));
        assertThat(line.description())
                .isEqualTo("Minder loon tijdens ziekte, jaar 1: 11 van 11 dagen 70 %, aangevuld tot het minimumloon");
    }

    @Test
    void aPartTimeRosterCountsItsOwnDays() {
        // Monday, Tuesday and Wednesday: 13 days in November 2026 (5 Mondays, 4 Tuesdays, 4 Wednesdays), from Monday
        // 16 November 7 of them; 20 hours of 36: 2,600.35 x 20/36 = 1,444.64; hours 8|8|4: 5x8 + 4x8 + 4x4 = 88;
        // from the 16th 8+8+4 + 8+8+4 + 8 = 48; 1,444.64 x 48/88 = 787.99; 70 % 551.59; 236.40 less
        SalaryFacts facts = withHours(
                AbsentSomeone.of(
                        Regeling.WSW,
                        "2600.35",
                        new DaySpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
                        "8|8|4|0|0"),
                "20");
        Line line = line(salary(facts, sick("2025-11-17")), SICK);

        assertThat(line.description()).endsWith("jaar 2: 7 van 13 dagen 70 %");
        assertThat(line.amount()).isEqualTo(Euro.of("-236.40"));
    }

    @Test
    void whatAnOpschortingKeepsBackIsPaidWhenItHasEnded() {
        // 10 of 21 days: 2,100.00 x 10/21 = 1,000.00; an opschorting that was ended is no hold any more
        SalaryFacts facts = wsw("2100.00");
        PaidAbsence held = held("2026-10-05", Kind.OPSCHORTING, "2026-11-09", "2026-11-20");

        assertThat(line(salary(facts, held), "LOON_OPGESCHORT").amount()).isEqualTo(Euro.of("-1000.00"));
        assertThat(codes(salary(facts, sick("2026-10-05")))).doesNotContain("LOON_OPGESCHORT");
    }

    @Test
    void aLeaveIsPaidWithAPointForTheClerk() {
        PaidAbsence leave = new PaidAbsence(
                List.of(), List.of(), List.of(span("2026-10-12", "2027-02-01")), List.of(), Optional.empty());
        Salary salary = salary(wsw("2600.35"), leave);

        assertThat(salary.gross()).isEqualTo(Euro.of("2600.35"));
        assertThat(remarks(salary)).contains("wazo-uitkering");
    }

    @Test
    void afterTwoYearsNothingIsPaidAndTheClerkIsTold() {
        // day 728 is 9 November: 15 of 21 days without wage, 2,100.00 x 15/21 = 1,500.00; six days 70 %: 180.00 less
        Salary salary = salary(wsw("2100.00"), sick("2024-11-12"));

        assertThat(salary.lines().stream()
                        .filter(line -> line.code().equals(SICK))
                        .map(Line::amount))
                .containsExactly(Euro.of("-180.00"), Euro.of("-1500.00"));
        assertThat(remarks(salary)).contains("loonplicht-voorbij").doesNotContain("ziektejaar-2");
    }

    @Test
    void travelStopsAfterTheMonthOfABeginningAndTheNextAndComesBackTheMonthAfterReturn() {
        SalaryFacts facts = travelling();

        assertThat(codes(salary(facts, sick("2026-10-01")))).contains("REISKOSTEN");
        assertThat(codes(salary(facts, sick("2026-09-30")))).doesNotContain("REISKOSTEN");
        assertThat(codes(salary(facts, sick("2026-04-05", "2026-11-05")))).doesNotContain("REISKOSTEN");
        assertThat(codes(salary(facts, sick("2026-04-05", "2026-10-31")))).contains("REISKOSTEN");
        assertThat(codes(salary(facts, partly("2026-04-05", "80")))).contains("REISKOSTEN");
    }

    @Test
    void anAgreedWageUnderTheMinimumIsTheOnlyThingThatTheGuardSees() {
        // 2,600.35 is above 2,347.43; that 2,005.98 is paid in the second year is no point of the guard
        assertThat(remarks(salary(wsw("2600.35"), sick("2025-11-10")))).doesNotContain("minimumloon");
    }

    @Test
    void theDifferenceWithLastMonthIsNamedAndNothingIsLeftOver() {
        // October was paid in full; November 594.37 less wage
        PaidMonth before = month(salary(wsw("2600.35"), PaidAbsence.NONE));
        PaidMonth now = month(salary(wsw("2600.35"), sick("2025-11-10")));
        Difference difference = new MonthComparison(Someone.lawWithPwri()).between(before, now);

        assertThat(difference.by(DifferenceCause.ABSENCE)).isEqualTo(Euro.of("-594.37"));
        assertThat(Euro.sum(difference.shares().stream()
                        .map(Difference.Share::amount)
                        .toList()))
                .isEqualTo(difference.change());
        assertThat(DifferenceCause.ABSENCE.label()).isEqualTo("Loon tijdens afwezigheid");
    }

    @Test
    void noWordOfThePayslipOrTheControlListSaysWhy() {
        Salary salary = salary(wsw("2600.35"), held("2025-06-01", Kind.LOONSTOP, "2026-11-16", "2026-11-20"));
        String said = salary.lines().toString() + salary.remarks();

        assertThat(said).doesNotContainIgnoringCase("oorzaak").doesNotContain("lid 3 onder");
    }

    private static PaidMonth month(Salary salary) {
        return new PaidMonth(
                1,
                salary.personnelNumber(),
                "M. ten Dam",
                new BigDecimal("36"),
                BigDecimal.ONE,
                new PayslipDocument.Terms(
                        "Werkgever",
                        LocalDate.of(2005, 1, 1),
                        true,
                        new BigDecimal("36"),
                        new BigDecimal("36"),
                        Euro.of("2600.35"),
                        "7,2|7,2|7,2|7,2|7,2"),
                salary.lines().stream()
                        .filter(line -> line.side() == Salary.Side.EMPLOYEE)
                        .toList(),
                salary.loonheffingBasis());
    }

    private static SalaryFacts wsw(String wage) {
        return Someone.wsw(wage);
    }

    private static Salary salary(SalaryFacts facts, PaidAbsence absence) {
        return calculate(facts.with(facts.items(), facts.attachments(), absence));
    }

    private static Salary calculate(SalaryFacts facts) {
        return new SalaryCalculation(Someone.lawWithPwri()).calculate(facts);
    }

    private static Line line(Salary salary, String code) {
        return salary.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Salary salary) {
        return salary.lines().stream().map(Line::code).toList();
    }

    private static List<String> remarks(Salary salary) {
        return salary.remarks().stream().map(Salary.Remark::code).toList();
    }
}
