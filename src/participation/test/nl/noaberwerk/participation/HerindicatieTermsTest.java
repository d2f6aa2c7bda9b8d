package nl.noaberwerk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** The dates of a herindicatie as Wsw art. 11 and 12 and its Besluit give them; numbers from worked examples. */
class HerindicatieTermsTest {

    private static final LocalDate YOUNG = LocalDate.parse("1980-05-05");

    private final HerindicatieTerms terms = new HerindicatieTerms(Law.load());
    private final Random random = new Random(20261110);

    // 2027-03-31 less 16 x 7 = 112 days is Wednesday 2026-12-09; 182, 140 and 126 days before are the signals
    @Test
    void anApplicationIsMadeSixteenWeeksBeforeTheEndAndWarnedOfAt26And20And18Weeks() {
        HerindicatieTerm term = terms.of(day("2027-03-31"), YOUNG, Optional.empty());

        assertThat(term.latest()).contains(day("2026-12-09"));
        assertThat(term.warn()).contains(day("2026-12-09"));
        assertThat(term.signals())
                .containsExactly(day("2026-09-30"), day("2026-11-11"), day("2026-11-25"), day("2026-12-09"));
        assertThat(term.lapse()).isEqualTo(new Lapse(day("2027-03-31"), LapseGround.VALIDITY));
    }

    // 2026-12-01 plus 112 days
    @Test
    void uwvDecidesWithinSixteenWeeksOfReceipt() {
        assertThat(terms.decisionBy(day("2026-12-01"))).isEqualTo("2027-03-23");
    }

    // born 1960-02-14, AOW at 67
    @Test
    void nobodyIsToldWhenTheAowComesFirst() {
        HerindicatieTerm term = terms.of(day("2027-03-31"), day("1960-02-14"), Optional.empty());

        assertThat(term.lapse()).isEqualTo(new Lapse(day("2027-02-14"), LapseGround.AOW));
        assertThat(term.isNeeded()).isFalse();
        assertThat(term.signals()).isEmpty();
        assertThat(term.signalOn(day("2026-12-01"))).isEmpty();
    }

    // valid until 2027-02-13 and AOW on 2027-02-14: no day is without an indicatie
    @Test
    void theAowOnTheDayAfterTheLastDayIsEnoughAndADayLaterIsNot() {
        assertThat(terms.of(day("2027-02-13"), day("1960-02-14"), Optional.empty())
                        .isNeeded())
                .isFalse();
        assertThat(terms.of(day("2027-02-12"), day("1960-02-14"), Optional.empty())
                        .isNeeded())
                .isTrue();
    }

    // 2027-04-18 less 112 days is Sunday 2026-12-27; 26 and 25 December are Christmas; Thursday 24 is the working day
    @Test
    void onAWeekendOrHolidayTheWorkingDayBeforeWarns() {
        HerindicatieTerm term = terms.of(day("2027-04-18"), YOUNG, Optional.empty());

        assertThat(term.latest()).contains(day("2026-12-27"));
        assertThat(term.warn()).contains(day("2026-12-24"));
    }

    @Test
    void aDeathOrWithdrawalEndsItBeforeItsValidity() {
        Lapse withdrawn = new Lapse(day("2027-01-01"), LapseGround.WITHDRAWN);
        HerindicatieTerm term = terms.of(day("2027-03-31"), YOUNG, Optional.of(withdrawn));

        assertThat(term.lapse()).isEqualTo(withdrawn);
        assertThat(term.lapse().lastDay()).isEqualTo("2026-12-31");
        assertThat(term.isNeeded()).isFalse();
    }

    // 29 February: 2024-02-29 plus one year is 2025-02-28; less one day 2025-02-27 is the shortest last day
    @Test
    void aValidityIsOneToFiftyYearsAlsoFromALeapDay() {
        assertThat(terms.isPossible(day("2024-02-29"), day("2025-02-26"))).isFalse();
        assertThat(terms.isPossible(day("2024-02-29"), day("2025-02-27"))).isTrue();
        assertThat(terms.isPossible(day("2024-02-29"), day("2074-02-28"))).isTrue();
        assertThat(terms.isPossible(day("2024-02-29"), day("2074-03-01"))).isFalse();
        assertThat(terms.isPossible(day("2026-01-01"), day("2026-12-30"))).isFalse();
        assertThat(terms.isPossible(day("2026-01-01"), day("2026-12-31"))).isTrue();
        assertThat(terms.isPossible(day("2026-01-01"), day("2076-01-01"))).isTrue();
        assertThat(terms.isPossible(day("2026-01-01"), day("2076-01-02"))).isFalse();
    }

    // six weeks after 2027-01-04 is 2027-02-15; sixteen weeks on is 2027-06-07
    @Test
    void anObjectionHasSixWeeksAndIsDecidedSixteenWeeksAfterThose() {
        assertThat(terms.objectionUntil(day("2027-01-04"))).isEqualTo("2027-02-15");
        assertThat(terms.objectionDecidedBy(day("2027-01-04"))).isEqualTo("2027-06-07");
        assertThat(terms.objectionTerm(day("2027-01-04")).grade().label()).isEqualTo("te controleren");
    }

    @Test
    void whoWasInServiceOnTheLastDayOf1997IsAlwaysMatig() {
        assertThat(terms.isAlwaysMatig(day("1997-12-31"), day("2026-11-10"))).isTrue();
        assertThat(terms.isAlwaysMatig(day("1998-01-01"), day("2026-11-10"))).isFalse();
    }

    // 8 weeks after 2026-11-02 is 2026-12-28
    @Test
    void uwvAdvisesAboutBeschutWerkWithinEightWeeks() {
        assertThat(terms.beschutAdviceBy(day("2026-11-02"))).isEqualTo("2026-12-28");
        assertThat(terms.beschutAgainFrom(day("2024-02-29"))).isEqualTo("2025-02-28");
    }

    @Test
    void noSignalComesAfterTheDeadlineThatItWarnsOfAndEachComesInTime() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate until = any("2019-01-01", "2077-12-31");
            HerindicatieTerm term = terms.of(until, any("1950-01-01", "2008-12-31"), Optional.empty());
            for (LocalDate signal : term.signals()) {
                assertThat(signal).isBeforeOrEqualTo(term.latest().orElseThrow());
                assertThat(term.signalOn(signal)).contains(signal);
                assertThat(term.signalOn(signal.minusDays(1))).isNotEqualTo(Optional.of(signal));
            }
            LocalDate late = term.latest().orElse(until).plusDays(1 + random.nextInt(400));
            assertThat(term.signalOn(late)).isEmpty();
            term.warn().ifPresent(warn -> {
                assertThat(Law.load().workingDays(Regeling.WSW).isWorkingDay(warn))
                        .isTrue();
                assertThat(warn)
                        .isBetween(
                                term.latest().orElseThrow().minusDays(7),
                                term.latest().orElseThrow());
            });
        }
    }

    @Test
    void theAowSuppressesEverySignalWhenItComesFirstAndNeverElse() {
        AowLeeftijd aow = new AowLeeftijd(Law.load());
        for (int i = 0; i < 5_000; i++) {
            LocalDate born = any("1952-01-01", "1964-09-30");
            LocalDate reached = aow.reachedOn(born).orElseThrow();
            LocalDate until = reached.plusDays(random.nextInt(800) - 400);
            boolean first = !reached.isAfter(until.plusDays(1));
            HerindicatieTerm term = terms.of(until, born, Optional.empty());
            assertThat(term.isNeeded()).isEqualTo(!first);
            assertThat(term.signals().isEmpty()).isEqualTo(first);
            assertThat(term.lapse().on()).isEqualTo(first ? reached : until);
        }
    }

    @Test
    void sixteenWeeksAre112DaysFromEveryDayAlsoALeapDay() {
        for (LocalDate until = day("2027-12-01"); until.isBefore(day("2029-04-01")); until = until.plusDays(1)) {
            LocalDate latest = terms.of(until, YOUNG, Optional.empty()).latest().orElseThrow();
            assertThat(until.toEpochDay() - latest.toEpochDay()).isEqualTo(112);
        }
    }

    private LocalDate any(String first, String last) {
        long from = day(first).toEpochDay();
        return LocalDate.ofEpochDay(from + random.nextInt((int) (day(last).toEpochDay() - from + 1)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
