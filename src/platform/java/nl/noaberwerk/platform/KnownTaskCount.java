package nl.noaberwerk.platform;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * How many tasks the header of every page shows: asking all areas on each page would make all pages wait for the slowest.
 *
 * <p>What the user does herself counts at once; what others do, within a minute. The home page always asks.
 */
@SessionScoped
public class KnownTaskCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final Map<Long, Known> counts = new HashMap<>();

    private record Known(int number, Instant at) implements Serializable {}

    /** @param fresh asks the areas when nothing is known, or it is a minute old */
    public synchronized int of(long employerId, Instant now, IntSupplier fresh) {
        Known known = counts.get(employerId);
        return known != null && now.isBefore(known.at().plus(HOLDS))
                ? known.number()
                : keep(employerId, now, fresh.getAsInt());
    }

    /** @return the number */
    public synchronized int keep(long employerId, Instant now, int number) {
        counts.put(employerId, new Known(number, now));
        return number;
    }

    /** The user did something. */
    public synchronized void forget() {
        counts.clear();
    }
}
