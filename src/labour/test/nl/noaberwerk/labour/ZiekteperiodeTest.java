package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 7:629 lid 10 BW: which sicknesses are one period; the days are those of the law dossier, counted by hand. */
class ZiekteperiodeTest {

    private static final DaySpan TEN_DAYS_OF_MARCH = sick("2026-03-01", "2026-03-10");

    @Test
    void anInterruptionOfTwentySevenDaysDoesNotBreakThePeriod() {
        List<Ziekteperiode> periods = Ziekteperiode.of(List.of(TEN_DAYS_OF_MARCH, sickSince("2026-04-07")), List.of());

        assertThat(periods).hasSize(1);
        assertThat(periods.get(0).daysCounted(LocalDate.parse("2026-04-07"))).isEqualTo(11);
        assertThat(periods.get(0).dayNumber(11)).isEqualTo("2026-04-07");
        assertThat(periods.get(0).dayNumber(10)).isEqualTo("2026-03-10");
        assertThat(periods.get(0).fictiveFirstDay()).isEqualTo("2026-03-28");
    }

    @Test
    void anInterruptionOfTwentyEightDaysBreaksIt() {
        List<Ziekteperiode> periods = Ziekteperiode.of(List.of(sickSince("2026-04-08"), TEN_DAYS_OF_MARCH), List.of());

        assertThat(periods).hasSize(2);
        assertThat(periods.get(1).firstDay()).isEqualTo("2026-04-08");
        assertThat(periods.get(1).daysCounted(LocalDate.parse("2026-04-08"))).isOne();
    }

    @Test
    void aLeaveThatFollowsAndPrecedesSicknessDirectlyDoesNotBreakItAndIsNotCounted() {
        List<DaySpan> leave = List.of(sick("2026-03-11", "2026-06-30"));

        assertThat(Ziekteperiode.of(List.of(TEN_DAYS_OF_MARCH, sickSince("2026-07-01")), leave))
                .singleElement()
                .extracting(period -> period.daysCounted(LocalDate.parse("2026-07-01")))
                .isEqualTo(11);
        assertThat(Ziekteperiode.of(List.of(TEN_DAYS_OF_MARCH, sickSince("2026-07-02")), leave))
                .hasSize(2);
    }

    private static DaySpan sick(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DaySpan sickSince(String first) {
        return new DaySpan(LocalDate.parse(first), null);
    }
}
