package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk types days the way she says them. */
class WrittenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "7-12-2026, 2026-12-07",
        "07/12/2026, 2026-12-07",
        "2026-12-07, 2026-12-07",
        "Vandaag, 2026-11-23",
        "+6w, 2027-01-04",
        "-3d, 2026-11-20",
        "+2m, 2027-01-23",
        "+1j, 2027-11-23"
    })
    void aDayIsUnderstood(String written, LocalDate meant) {
        assertThat(WrittenDay.read(written, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "7-13-2026", "7-12-26", "volgende week", "6w", ""})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(WrittenDay.read(written, TODAY)).isEmpty();
    }

    @Test
    void aDayInALeapYearExists() {
        assertThat(WrittenDay.read("29-2-2028", TODAY)).contains(LocalDate.of(2028, 2, 29));
    }
}
