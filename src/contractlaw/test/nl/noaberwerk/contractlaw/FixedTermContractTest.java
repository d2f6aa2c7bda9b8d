package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** Aanzeggen (art. 7:668 BW) and proeftijd (art. 7:652 BW) as domain.md 8.1 gives them. */
class FixedTermContractTest {

    private static final Law LAW = Law.load();
    private static final ServicePeriod YEAR = period("2026-01-01", "2026-12-31");

    private final Aanzegtermijn aanzegtermijn = new Aanzegtermijn(LAW);
    private final Proeftijd proeftijd = new Proeftijd(LAW);

    @Test
    void anEndOn31DecemberIsToldOn30NovemberAtTheLatest() {
        assertThat(aanzegtermijn
                        .of(Aanzegtermijn.Facts.of(YEAR.first(), day("2026-12-31")))
                        .latest())
                .contains(day("2026-11-30"));
    }

    @Test
    void toldOn10DecemberIsTenDaysLateAndCostsTenThirtiethsOfAMonth() {
        Aanzegtermijn.Answer answer = told(Optional.of(day("2026-12-10")));

        assertThat(answer.daysLate()).isEqualTo(10);
        assertThat(answer.compensation()).contains(Euro.of("800.00")); // 10/30 of 2,400.00
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void neverToldCostsAMonthAndInTimeCostsNothing() {
        assertThat(told(Optional.empty()).compensation()).contains(Euro.of("2400.00"));
        assertThat(told(Optional.of(day("2026-11-30"))).compensation()).contains(Euro.ZERO);
        assertThat(told(Optional.of(day("2027-03-01"))).compensation()).contains(Euro.of("2400.00"));
    }

    @Test
    void thereIsNoDutyBelowSixMonthsOrWithoutADayOnTheCalendar() {
        assertThat(aanzegtermijn
                        .of(Aanzegtermijn.Facts.of(day("2026-07-01"), day("2026-12-30")))
                        .latest())
                .isEmpty();
        assertThat(aanzegtermijn
                        .of(Aanzegtermijn.Facts.of(day("2026-07-01"), day("2026-12-31")))
                        .latest())
                .isPresent();
        assertThat(aanzegtermijn
                        .of(new Aanzegtermijn.Facts(YEAR, false, Optional.empty(), Optional.empty()))
                        .latest())
                .isEmpty();
    }

    @Test
    void noTrialPeriodUpToSixMonthsOneMonthBelowTwoYearsAndTwoFromThere() {
        assertThat(trial(period("2026-01-01", "2026-06-30")).longestMonths()).isZero();
        assertThat(trial(period("2026-01-01", "2026-07-01")).longestMonths()).isEqualTo(1);
        assertThat(trial(period("2026-01-01", "2027-12-30")).longestMonths()).isEqualTo(1);
        assertThat(trial(period("2026-01-01", "2027-12-31")).longestMonths()).isEqualTo(2);
        assertThat(trial(new ServicePeriod(day("2026-01-01"), null)).longestMonths())
                .isEqualTo(2);
        assertThat(trial(new ServicePeriod(day("2026-01-01"), null)).lastDay()).contains(day("2026-02-28"));
    }

    @Test
    void whatIsAgreedTooLongIsVoidAndSameWorkBeforeAllowsNone() {
        Proeftijd.Facts tooLong = new Proeftijd.Facts(YEAR, Proeftijd.Kind.CALENDAR_END, false, Optional.of(2));
        Proeftijd.Facts again = new Proeftijd.Facts(YEAR, Proeftijd.Kind.CALENDAR_END, true, Optional.empty());

        assertThat(proeftijd.of(tooLong).agreedHolds()).isFalse();
        assertThat(proeftijd.of(again).longestMonths()).isZero();
        assertThat(proeftijd.of(again).isToBeChecked()).isTrue();
    }

    private Proeftijd.Answer trial(ServicePeriod contract) {
        return proeftijd.of(Proeftijd.Facts.of(contract));
    }

    private Aanzegtermijn.Answer told(Optional<LocalDate> day) {
        return aanzegtermijn.of(new Aanzegtermijn.Facts(YEAR, true, day, Optional.of(Euro.of("2400.00"))));
    }

    private static ServicePeriod period(String first, String last) {
        return new ServicePeriod(day(first), day(last));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
