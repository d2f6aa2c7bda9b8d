package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.noaberwerk.platform.Today;

/** The list that counts today: what comes with the program and what was changed in it; read again every minute. */
@ApplicationScoped
public class GuardList {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    private final AtomicReference<Read> read = new AtomicReference<>();

    /** The guard as it was read last. */
    private record Read(LocalDate day, Instant at, long changes, WordGuard guard) {}

    WordGuard guard() {
        LocalDate day = today.date();
        Instant now = today.now();
        Read known = read.get();
        if (known != null && known.day().equals(day) && known.at().plus(FRESH).isAfter(now)) {
            return known.guard();
        }
        long changes = changes();
        boolean same = known != null && known.day().equals(day) && known.changes() == changes;
        WordGuard guard = same ? known.guard() : new WordGuard(words(day));
        read.set(new Read(day, now, changes, guard));
        return guard;
    }

    /** After a change: the next text is checked with the new list. */
    void forget() {
        read.set(null);
    }

    /** What counts on the day, by section. */
    Map<GuardSection, Collection<String>> words(LocalDate day) {
        List<GuardWord> changes = database.createQuery(
                        "select w from GuardWord w where w.validFrom <= :day order by w.validFrom, w.id",
                        GuardWord.class)
                .setParameter("day", day)
                .getResultList();
        return changed(BuiltInWords.bySection(), changes);
    }

    /** @param changes in the order in which they count */
    static Map<GuardSection, Collection<String>> changed(
            Map<GuardSection, Collection<String>> builtIn, List<GuardWord> changes) {
        Map<GuardSection, Collection<String>> words = new EnumMap<>(GuardSection.class);
        builtIn.forEach((section, known) -> words.put(section, new LinkedHashSet<>(known)));
        for (GuardWord change : changes) {
            Collection<String> ofSection = words.computeIfAbsent(change.getSection(), none -> new LinkedHashSet<>());
            if (change.isCounts()) {
                ofSection.add(change.getWord());
            } else {
                ofSection.remove(change.getWord());
            }
        }
        return words;
    }

    private long changes() {
        return database.createQuery("select count(w) from GuardWord w", Long.class)
                .getSingleResult();
    }
}
