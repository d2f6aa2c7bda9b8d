package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which recorded fact holds on a day. */
class HistoryTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void theFactWithTheLatestFirstDayHolds() {
        History history = new History(List.of(hours("36", JANUARY, 1), hours("24", JUNE, 2)));

        assertThat(on(history, JUNE.minusDays(1))).isEqualTo("36");
        assertThat(on(history, JUNE)).isEqualTo("24");
    }

    @Test
    void whatIsRecordedLaterAboutAnEarlierDayHoldsOnlyUntilTheNextFact() {
        History history = new History(List.of(hours("36", JANUARY, 1), hours("24", JUNE, 2), hours("32", MARCH, 3)));

        assertThat(on(history, MARCH.minusDays(1))).isEqualTo("36");
        assertThat(on(history, MARCH)).isEqualTo("32");
        assertThat(on(history, JUNE)).isEqualTo("24");
    }

    @Test
    void ofTwoFactsFromTheSameDayTheOneRecordedLastHolds() {
        History history = new History(List.of(hours("24", JUNE, 2), hours("36", JUNE, 3)));

        assertThat(on(history, JUNE)).isEqualTo("36");
    }

    @Test
    void beforeTheFirstFactNothingIsKnown() {
        History history = new History(List.of(hours("36", JUNE, 1)));

        assertThat(history.on(MARCH, WorkingHours.class)).isEmpty();
        assertThat(history.onOrFirst(MARCH, WorkingHours.class)).isPresent();
    }

    @Test
    void aChangeTellsUntilWhenItHolds() {
        History history = new History(List.of(hours("36", JANUARY, 1), hours("24", JUNE, 2)));

        assertThat(history.nextChange(MARCH, WorkingHours.class)).contains(JUNE);
    }

    @Test
    void thirtySixHoursIsNoChangeOfThirtySixHoursAndNoMinutes() {
        assertThat(hours("36", JANUARY, 1).says(hours("36.00", JUNE, 2))).isTrue();
    }

    private static String on(History history, LocalDate day) {
        return history.on(day, WorkingHours.class)
                .map(fact -> fact.getHoursPerWeek().toPlainString())
                .orElse("");
    }

    private static WorkingHours hours(String perWeek, LocalDate from, int second) {
        Recording recording = new Recording(from, Instant.ofEpochSecond(second), "hr", "");
        return new WorkingHours(1, new BigDecimal(perWeek), new BigDecimal("36"), "7|7|7|7|8", recording);
    }
}
