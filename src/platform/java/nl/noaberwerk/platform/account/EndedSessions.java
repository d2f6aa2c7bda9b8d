package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sessions were ended, and whose roles changed: asked at every request, so kept in memory.
 *
 * <p>On another server of the same installation it shows within a minute, when the session looks in the database.
 */
@ApplicationScoped
public class EndedSessions {

    private final Set<Long> ended = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> changed = new ConcurrentHashMap<>();

    void end(long session) {
        ended.add(session);
    }

    /** Sessions of this account look in the database at their next request. */
    void look(String account) {
        changed.put(account, Instant.now());
    }

    public boolean contains(long session) {
        return ended.contains(session);
    }

    /** Whether something changed for the account since its session last looked. */
    public boolean changedSince(String account, Instant looked) {
        return changed.getOrDefault(account, Instant.MIN).isAfter(looked);
    }
}
