package nl.noaberwerk.platform.account;

import java.time.Duration;

/** How long an account stays closed after wrong passwords: nothing for the first two, then growing to a quarter of an hour. */
final class LockOut {

    private static final int FREE_ATTEMPTS = 2;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockOut() {}

    static Duration after(int failedAttempts) {
        if (failedAttempts <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failedAttempts - FREE_ATTEMPTS - 1, 10);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
