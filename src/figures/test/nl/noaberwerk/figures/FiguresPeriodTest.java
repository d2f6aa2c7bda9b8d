package nl.noaberwerk.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Which days a period holds, and which are the same days of the year before. */
class FiguresPeriodTest {

    @Test
    void aYearAQuarterAndAMonthAreKnownByTheirNames() {
        assertPeriod(FiguresPeriod.named("2026"), "2026-01-01", "2026-12-31");
        assertPeriod(FiguresPeriod.named("2026-K3"), "2026-07-01", "2026-09-30");
        assertPeriod(FiguresPeriod.named("2024-02"), "2024-02-01", "2024-02-29");
    }

    @Test
    void anotherNameIsRefused() {
        for (String name : new String[] {"", "26", "2026-K5", "2026-13", "2026-1", "jaar"}) {
            assertThatThrownBy(() -> FiguresPeriod.named(name)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> FiguresPeriod.named("1889")).isInstanceOf(Refused.class);
    }

    @Test
    void daysOutOfOrderOrOfTooManyYearsAreRefused() {
        LocalDate first = LocalDate.parse("2026-03-02");
        assertThatThrownBy(() -> FiguresPeriod.free(first, first.minusDays(1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FiguresPeriod.free(first, first.plusYears(11))).isInstanceOf(Refused.class);
    }

    @Test
    void daysToComeDoNotCount() {
        LocalDate today = LocalDate.parse("2026-11-10");
        assertPeriod(FiguresPeriod.named("2026").until(today).orElseThrow(), "2026-01-01", "2026-11-10");
        assertPeriod(FiguresPeriod.named("2025").until(today).orElseThrow(), "2025-01-01", "2025-12-31");
        assertThat(FiguresPeriod.named("2026-12").until(today)).isEqualTo(Optional.empty());
    }

    @Test
    void theYearBeforeKeepsTheEndOfTheMonth() {
        assertPeriod(FiguresPeriod.named("2025-02").yearBefore(), "2024-02-01", "2024-02-29");
        assertPeriod(FiguresPeriod.named("2024-02").yearBefore(), "2023-02-01", "2023-02-28");
        LocalDate first = LocalDate.parse("2026-01-05");
        assertPeriod(FiguresPeriod.free(first, LocalDate.parse("2026-11-10")).yearBefore(), "2025-01-05", "2025-11-10");
    }

    @Test
    void theMonthsOfAPeriodAreItsDays() {
        FiguresPeriod period = FiguresPeriod.free(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-03-10"));

        assertThat(period.months()).hasSize(3);
        assertPeriod(period.months().get(0), "2026-01-15", "2026-01-31");
        assertPeriod(period.months().get(1), "2026-02-01", "2026-02-28");
        assertPeriod(period.months().get(2), "2026-03-01", "2026-03-10");
    }

    private static void assertPeriod(FiguresPeriod period, String first, String last) {
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }
}
