package nl.noaberwerk.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** What a signal is, how it reaches a role, and when a mail goes out. */
class SignalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void theKindIsWhatStandsBeforeTheFirstColon() {
        assertThat(signal("absence.reported:12:leiding").kind()).isEqualTo("absence.reported");
        assertThatThrownBy(() -> signal("without-a-kind")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signal(":12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastChoiceOfTheGreatestFirstDayHolds() {
        List<SignalChoice> choices = List.of(
                choice("absence.today", MailManner.DIRECT, DAY, 1),
                choice("absence.today", MailManner.SCREEN, DAY, 2),
                choice("absence.today", MailManner.DIGEST, DAY.plusDays(5), 0));
        assertThat(holding(choices, DAY.minusDays(1))).isEmpty();
        assertThat(holding(choices, DAY)).contains(MailManner.SCREEN);
        assertThat(holding(choices, DAY.plusDays(5))).contains(MailManner.DIGEST);
        assertThat(SignalChoice.holding(choices, Role.HR_ADVISEUR, "absence.today", DAY))
                .isEmpty();
    }

    @Test
    void theMailOfTheDayGoesOutAtTheNextDutchMorning() {
        LocalTime seven = LocalTime.of(7, 0);
        // winter: seven in the morning is six o'clock UTC; in summer it is five
        assertThat(MailSettings.nextDigest(Instant.parse("2026-11-10T05:59:00Z"), seven))
                .isEqualTo("2026-11-10T06:00:00Z");
        assertThat(MailSettings.nextDigest(Instant.parse("2026-11-10T06:00:00Z"), seven))
                .isEqualTo("2026-11-11T06:00:00Z");
        assertThat(MailSettings.nextDigest(Instant.parse("2026-10-24T12:00:00Z"), seven))
                .as("the night in which the clock goes back")
                .isEqualTo("2026-10-25T06:00:00Z");
    }

    @Test
    void thePauseDoublesUpToFourHours() {
        assertThat(Outbox.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outbox.pause(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Outbox.pause(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(Outbox.pause(9)).isEqualTo(Duration.ofHours(4));
        assertThat(Outbox.pause(10_000)).isEqualTo(Duration.ofHours(4));
    }

    private static Optional<MailManner> holding(List<SignalChoice> choices, LocalDate day) {
        return SignalChoice.holding(choices, Role.LEIDINGGEVENDE, "absence.today", day);
    }

    private static SignalChoice choice(String kind, MailManner manner, LocalDate from, int minutes) {
        Instant at = Instant.parse("2026-11-01T08:00:00Z").plusSeconds(60L * minutes);
        return new SignalChoice(Role.LEIDINGGEVENDE, kind, manner, new Recording(from, at, "beheer", "gekozen"));
    }

    private static Signal signal(String key) {
        return new Signal(key, 1, Role.HR_ADVISEUR, Optional.empty(), "Bekijk dit", "/index.xhtml", DAY, false);
    }
}
