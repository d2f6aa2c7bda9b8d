package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.noaberwerk.rules.Law;

/** Keeps the law at hand until a value of it changes. */
@ApplicationScoped
class LawShelf {

    private final AtomicLong edition = new AtomicLong();
    private volatile Law kept;

    Optional<Law> kept() {
        return Optional.ofNullable(kept);
    }

    long edition() {
        return edition.get();
    }

    /** Keeps what was read; not when the law changed while it was being read. */
    void keep(Law law, long readAt) {
        if (edition.get() == readAt) {
            kept = law;
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) LawChanged change) {
        edition.incrementAndGet();
        kept = null;
    }
}
