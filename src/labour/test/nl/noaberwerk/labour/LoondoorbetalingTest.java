package nl.noaberwerk.labour;

import static nl.noaberwerk.labour.Absences.extendedTo;
import static nl.noaberwerk.labour.Absences.held;
import static nl.noaberwerk.labour.Absences.leave;
import static nl.noaberwerk.labour.Absences.partly;
import static nl.noaberwerk.labour.Absences.sick;
import static nl.noaberwerk.labour.Absences.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.DayPay.Ground;
import nl.noaberwerk.labour.DayPay.Terms;
import nl.noaberwerk.labour.PayHold.Kind;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.rules.Step;
import org.junit.jupiter.api.Test;

/** Art. 7:629 BW and the caos, each case worked out by hand; November 2026 has 21 working days, 151.2 hours of 7.2. */
class LoondoorbetalingTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Roster FIVE_DAYS = Roster.parse("7,2|7,2|7,2|7,2|7,2");
    private static final Optional<LocalDate> NO_AOW = Optional.empty();
    private static final Euro MINIMUM = Euro.of("2347.43");

    @Test
    void theSecondYearBeginsOnDay365() {
        // 10 November 2025 is day 1, so 8 November 2026 is day 364 and 9 November day 365
        PaidAbsence known = sick("2025-11-10");

        assertThat(on("2026-11-08", known).year()).isOne();
        assertThat(on("2026-11-08", known).percentage()).isEqualByComparingTo("100");
        assertThat(on("2026-11-09", known).year()).isEqualTo(2);
        assertThat(on("2026-11-09", known).percentage()).isEqualByComparingTo("70");
    }

    @Test
    void fiveDaysAt100AndSixteenAt70Of260035Bring200598() {
        // 2,600.35 x 16/21 = 1,981.22; 70 % of it is 1,386.85, so 594.37 less than the wage: 2,005.98
        Shortfall short70 = shortfall(sick("2025-11-10"), "2600.35", FIVE_DAYS);

        assertThat(short70.absent().days()).isEqualTo(16);
        assertThat(Euro.of("2600.35").minus(short70.amount())).isEqualTo(Euro.of("2005.98"));
        assertThat(short70.steps())
                .extracting(Step::name, Step::how, Step::amount)
                .containsExactly(
                        tuple("Loon van 16 van 21 dagen", "2.600,35 × 115,2 van 151,2 roosteruren", "1.981,22"),
                        tuple("Loon tijdens ziekte, jaar 2, vanaf 9-11-2026", "70 % van 1.981,22", "1.386,85"),
                        tuple("Minder dan het loon", "1.981,22 − 1.386,85", "-594,37"));
        assertThat(short70.steps().get(1).source()).contains("Cao SW");
    }

    @Test
    void inTheFirstYearOfTheWswNothingIsLost() {
        assertThat(groups(sick("2026-03-02"), FIVE_DAYS)).singleElement().satisfies(group -> {
            assertThat(group.terms().isReduced()).isFalse();
            assertThat(group.days()).isEqualTo(21);
        });
    }

    @Test
    void anInterruptionOf27DaysIsNotCountedSoTheSecondYearComesLater() {
        // 100 days from 1 August to 8 November 2025, 27 days well, sick again from 6 December: day 101.
        // Day 365 is 264 days after 6 December: 27 August 2026
        PaidAbsence merged = sick(span("2025-08-01", "2025-11-08"), span("2025-12-06", null));

        assertThat(on("2026-08-26", merged).year()).isOne();
        assertThat(on("2026-08-27", merged).year()).isEqualTo(2);
    }

    @Test
    void anInterruptionOf28DaysBeginsANewFirstYear() {
        PaidAbsence apart = sick(span("2025-08-01", "2025-11-08"), span("2025-12-07", null));

        assertThat(on("2026-12-05", apart).year()).isOne();
        assertThat(on("2026-12-06", apart).year()).isEqualTo(2);
    }

    @Test
    void whoWorksHalfLosesOnlyOfTheOtherHalf() {
        // 21 days: 2,600.35 x 50 % = 1,300.18; 70 % is 910.13; less 390.05
        PaidAbsence half = partly("2025-10-01", "50");

        assertThat(shortfall(half, "2600.35", FIVE_DAYS).amount()).isEqualTo(Euro.of("390.05"));
    }

    @Test
    void halfSickDaysAreWholeDaysOfTheCounter() {
        assertThat(on("2026-09-29", partly("2025-10-01", "50")).year()).isOne();
        assertThat(on("2026-09-30", partly("2025-10-01", "50")).year()).isEqualTo(2);
    }

    @Test
    void whoIsSickAndWorksAllHoursLosesNothing() {
        assertThat(on("2026-11-09", partly("2025-10-01", "0")).isReduced()).isFalse();
    }

    @Test
    void afterDay728NothingIsOwed() {
        // 12 November 2024 is day 1; day 728 is 9 November 2026: 15 working days remain, 2,100.00 x 15/21 = 1,500.00
        PaidAbsence known = sick("2024-11-12");

        assertThat(on("2026-11-09", known).ground()).isEqualTo(Ground.SICK);
        assertThat(on("2026-11-10", known).ground()).isEqualTo(Ground.ENDED);
        assertThat(shortfalls(known, "2100.00"))
                .last()
                .extracting(Shortfall::amount)
                .isEqualTo(Euro.of("1500.00"));
    }

    @Test
    void aLoonsanctieExtendsThePayAtTheLastPercentage() {
        PaidAbsence extended = extendedTo("2026-11-20", sick("2024-11-12"));

        assertThat(on("2026-11-20", extended).percentage()).isEqualByComparingTo("70");
        assertThat(on("2026-11-20", extended).year()).isEqualTo(3);
        assertThat(on("2026-11-21", extended).ground()).isEqualTo(Ground.ENDED);
    }

    @Test
    void sixWeeksAfterTheAowAgeThePayEnds() {
        // sick since 1 June, AOW on 15 September 2026: 42 days, up to and including 26 October
        Optional<LocalDate> aow = Optional.of(LocalDate.parse("2026-09-15"));

        assertThat(on("2026-10-26", sick("2026-06-01"), aow).ground()).isEqualTo(Ground.SICK);
        assertThat(on("2026-10-27", sick("2026-06-01"), aow).ground()).isEqualTo(Ground.ENDED);
    }

    @Test
    void whoFallsIllAfterTheAowAgeIsPaidForSixWeeksToo() {
        Optional<LocalDate> aow = Optional.of(LocalDate.parse("2025-03-01"));

        assertThat(on("2026-10-12", sick("2026-09-01"), aow).ground()).isEqualTo(Ground.SICK);
        assertThat(on("2026-10-13", sick("2026-09-01"), aow).ground()).isEqualTo(Ground.ENDED);
    }

    @Test
    void aLeaveIsNoSicknessAndIsPaidInFullForNow() {
        PaidAbsence leave = leave("2026-10-01", "2027-01-20");

        assertThat(on("2026-11-09", leave).ground()).isEqualTo(Ground.LEAVE);
        assertThat(on("2026-11-09", leave).isReduced()).isFalse();
    }

    @Test
    void aLoonstopTakesTheWageOfThePartThatIsNotWorked() {
        // 16 to 20 November: 5 of 21 days; 2,100.00 x 5/21 x 60 % = 300.00
        PaidAbsence stopped = held(partly("2026-06-01", "60"), Kind.LOONSTOP, "2026-11-16", "2026-11-20");

        assertThat(shortfall(stopped, "2100.00", FIVE_DAYS)).satisfies(one -> {
            assertThat(one.absent().terms().ground()).isEqualTo(Ground.LOONSTOP);
            assertThat(one.absent().days()).isEqualTo(5);
            assertThat(one.amount()).isEqualTo(Euro.of("300.00"));
        });
    }

    @Test
    void theMinimumWageIsKeptInTheFirstYearOnly() {
        // Cao Aan de slag at 70 %: 2,347.43 x 70 % is below the minimum wage, so in year 1 all of it is paid;
        // in year 2 2,347.43 x 70 % = 1,643.20, 704.23 less
        assertThat(shortfalls("aan-de-slag", sick("2026-06-01"), "2347.43"))
                .allSatisfy(one -> assertThat(one.amount()).isEqualTo(Euro.ZERO));
        assertThat(shortfalls("aan-de-slag", sick("2025-06-02"), "2347.43"))
                .singleElement()
                .extracting(Shortfall::amount)
                .isEqualTo(Euro.of("704.23"));
    }

    @Test
    void aboveTheMinimumWageTheFirstYearPaysTheMinimum() {
        // 3,000.00 x 70 % = 2,100.00; the minimum wage 2,347.43 is more, so 652.57 less
        assertThat(shortfalls("aan-de-slag", sick("2026-06-01"), "3000.00"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.amount()).isEqualTo(Euro.of("652.57"));
                    assertThat(one.steps())
                            .extracting(Step::name)
                            .contains("Eerste ziektejaar: ten minste het minimumloon");
                });
    }

    @Test
    void theAmbtelijkPercentageFallsInThreeSteps() {
        // sick from 1 January 2026: day 182 is 1 July, day 364 is 30 December
        assertThat(ambtelijk("2026-07-01")).isEqualByComparingTo("100");
        assertThat(ambtelijk("2026-07-02")).isEqualByComparingTo("90");
        assertThat(ambtelijk("2026-12-30")).isEqualByComparingTo("90");
        assertThat(ambtelijk("2026-12-31")).isEqualByComparingTo("75");
    }

    @Test
    void ofAnUnevenRosterTheHoursCount() {
        // 8|8|4: 24 November 2026 and later are Tuesday 8, Wednesday 4, Monday 8 = 20 of 84 hours;
        // Mondays 5 x 8, Tuesdays 4 x 8, Wednesdays 4 x 4 = 88 hours in all; 1,100.00 x 20/88 = 250.00; 30 % = 75.00
        Roster roster = Roster.parse("8|8|4|0|0");
        PaidAbsence known = sick("2025-11-25");

        assertThat(on("2026-11-24", known).year()).isEqualTo(2);
        assertThat(shortfall(known, "1100.00", roster)).satisfies(one -> {
            assertThat(one.absent().days()).isEqualTo(3);
            assertThat(one.amount()).isEqualTo(Euro.of("75.00"));
        });
    }

    @Test
    void aCaoCannotPayLessThanTheLaw() {
        // a cao of 50 %: the law's 70 % of 2,100.00 is paid, 630.00 less
        Law law = Law.load()
                .with(List.of(new EnteredValue(
                        "loondoorbetaling.wsw.periode2.procent", LocalDate.of(2024, 1, 1), "50", "fictief", true)));
        Loondoorbetaling rules = Loondoorbetaling.of(law, "wsw", NOVEMBER.atDay(1));
        AbsentDays all = AbsentDays.of(
                        rules.between(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth(), sick("2025-06-01"), NO_AOW),
                        FIVE_DAYS)
                .get(0);

        assertThat(rules.shortfall(all, basis("2100.00", FIVE_DAYS)).amount()).isEqualTo(Euro.of("630.00"));
        // 9,000.00 is above 21 x 304.25 = 6,389.25: 70 % of that is 4,472.48, less than the 4,500.00 of the cao
        assertThat(rules.shortfall(all, basis("9000.00", FIVE_DAYS)).amount()).isEqualTo(Euro.of("4500.00"));
    }

    @Test
    void awayIsCountedThroughSicknessAndLeaveWithoutADayBetween() {
        PaidAbsence known = new PaidAbsence(
                List.of(span("2026-07-01", "2026-08-15")),
                List.of(
                        new AbsentSpan(span("2026-07-01", "2026-07-31"), new BigDecimal("50")),
                        new AbsentSpan(span("2026-08-01", "2026-08-15"), new BigDecimal("100"))),
                List.of(span("2026-08-16", "2026-12-01")),
                List.of(),
                Optional.empty());

        assertThat(known.awaySince(LocalDate.parse("2026-11-01"))).contains(LocalDate.parse("2026-08-01"));
        assertThat(known.awaySince(LocalDate.parse("2026-07-15"))).isEmpty();
    }

    private static BigDecimal ambtelijk(String day) {
        return Loondoorbetaling.of(Law.load(), "ambtelijk", LocalDate.parse("2026-07-01"))
                .between(LocalDate.parse(day), LocalDate.parse(day), sick("2026-01-01"), NO_AOW)
                .get(0)
                .terms()
                .percentage();
    }

    private static Terms on(String day, PaidAbsence known) {
        return on(day, known, NO_AOW);
    }

    private static Terms on(String day, PaidAbsence known, Optional<LocalDate> aow) {
        LocalDate date = LocalDate.parse(day);
        return wsw().between(date, date, known, aow).get(0).terms();
    }

    private static Loondoorbetaling wsw() {
        return Loondoorbetaling.of(Law.load(), "wsw", NOVEMBER.atDay(1));
    }

    private static List<AbsentDays> groups(PaidAbsence known, Roster roster) {
        return AbsentDays.of(wsw().between(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth(), known, NO_AOW), roster);
    }

    /** The only group that loses something. */
    private static Shortfall shortfall(PaidAbsence known, String wage, Roster roster) {
        List<AbsentDays> reduced = groups(known, roster).stream()
                .filter(group -> group.terms().isReduced())
                .toList();
        assertThat(reduced).hasSize(1);
        return wsw().shortfall(reduced.get(0), basis(wage, roster));
    }

    private static List<Shortfall> shortfalls(PaidAbsence known, String wage) {
        return shortfalls("wsw", known, wage);
    }

    private static List<Shortfall> shortfalls(String cao, PaidAbsence known, String wage) {
        Loondoorbetaling rules = Loondoorbetaling.of(Law.load(), cao, NOVEMBER.atDay(1));
        return AbsentDays.of(rules.between(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth(), known, NO_AOW), FIVE_DAYS)
                .stream()
                .map(group -> rules.shortfall(group, basis(wage, FIVE_DAYS)))
                .toList();
    }

    private static MonthBasis basis(String wage, Roster roster) {
        LocalDate first = NOVEMBER.atDay(1);
        LocalDate last = NOVEMBER.atEndOfMonth();
        return new MonthBasis(
                Euro.of(wage), MINIMUM, roster.hoursBetween(first, last), roster.daysBetween(first, last));
    }
}
