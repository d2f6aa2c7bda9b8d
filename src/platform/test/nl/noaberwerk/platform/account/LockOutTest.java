package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guessing a password gets slower with every attempt, and a good one opens the account at once. */
class LockOutTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 5", "4, 10", "5, 20", "10, 640", "11, 900", "1000, 900"})
    void theDelayDoublesUpToAQuarterOfAnHour(int attempts, long seconds) {
        assertThat(LockOut.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void anAccountIsClosedAfterThreeFailuresAndOpensWithTime() {
        Instant now = Instant.parse("2026-11-23T09:00:00Z");
        Account account = new Account("jan", "Jan", "hash");
        account.failed(now);
        account.failed(now);
        assertThat(account.lockedFor(now)).isZero();
        account.failed(now);
        assertThat(account.lockedFor(now)).isEqualTo(Duration.ofSeconds(5));
        assertThat(account.lockedFor(now.plusSeconds(5))).isZero();
        account.succeeded();
        assertThat(account.failedAttempts()).isZero();
    }
}
