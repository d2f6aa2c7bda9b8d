package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often an address was asked for lately, by link and by visitor; in memory, per server. */
@ApplicationScoped
public class LinkVisits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_VISITS = 60;
    private static final int MOST_FAILURES = 20;
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(Instant since, int times) {

        Count again(Instant now) {
            return since.plus(WINDOW).isBefore(now) ? new Count(now, 1) : new Count(since, times + 1);
        }
    }

    /** @return whether the link may be read once more now: at most 60 times in ten minutes */
    boolean allows(String link, Instant now) {
        return count("link " + link, now) <= MOST_VISITS;
    }

    /** Whether the visitor guessed wrong so often that she must wait: 20 times in ten minutes. */
    boolean isGuessing(String visitor, Instant now) {
        Count failures = counts.get("wrong " + visitor);
        return failures != null
                && failures.times() >= MOST_FAILURES
                && !failures.since().plus(WINDOW).isBefore(now);
    }

    void failed(String visitor, Instant now) {
        count("wrong " + visitor, now);
    }

    private int count(String key, Instant now) {
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(old -> old.since().plus(WINDOW).isBefore(now));
        }
        return counts.merge(key, new Count(now, 1), (old, fresh) -> old.again(now))
                .times();
    }
}
