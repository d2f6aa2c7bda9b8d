package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A secret address may be read often enough for a calendar, and guessed at never often enough. */
class LinkVisitsTest {

    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");

    private final LinkVisits visits = new LinkVisits();

    @Test
    void sixtyVisitsInTenMinutesAreAllowed() {
        for (int time = 0; time < 60; time++) {
            assertThat(visits.allows("a", NOW.plusSeconds(time))).isTrue();
        }
        assertThat(visits.allows("a", NOW.plusSeconds(61))).isFalse();
        assertThat(visits.allows("b", NOW.plusSeconds(61)))
                .as("another address")
                .isTrue();
        assertThat(visits.allows("a", NOW.plus(Duration.ofMinutes(11)))).isTrue();
    }

    @Test
    void whoGuessesTwentyTimesWaits() {
        for (int time = 0; time < 20; time++) {
            assertThat(visits.isGuessing("10.0.0.1", NOW)).isFalse();
            visits.failed("10.0.0.1", NOW);
        }
        assertThat(visits.isGuessing("10.0.0.1", NOW)).isTrue();
        assertThat(visits.isGuessing("10.0.0.2", NOW)).isFalse();
        assertThat(visits.isGuessing("10.0.0.1", NOW.plus(Duration.ofMinutes(11))))
                .isFalse();
    }

    @Test
    void aLinkOpensWithItsOwnSecretUntilItIsRevokedOrPassed() {
        SecretLink link = new SecretLink("hr", SecretLink.Purpose.CALENDAR, "secret").made(NOW, Duration.ofDays(366));
        assertThat(link.opensWith("secret", NOW)).isTrue();
        assertThat(link.opensWith("Secret", NOW)).isFalse();
        assertThat(link.opensWith("secret", NOW.plus(Duration.ofDays(366)))).isFalse();
        link.used(NOW);
        assertThat(link.opensWith("secret", NOW)).as("a calendar comes back").isTrue();
        link.revoke(NOW);
        assertThat(link.opensWith("secret", NOW)).isFalse();
    }

    @Test
    void whatTheServerMadeForItselfWorksOnce() {
        SecretLink link = new SecretLink("hr", SecretLink.Purpose.ONCE, "secret").made(NOW, Duration.ofMinutes(2));
        assertThat(link.opensWith("secret", NOW)).isTrue();
        link.used(NOW);
        assertThat(link.opensWith("secret", NOW)).isFalse();
    }
}
