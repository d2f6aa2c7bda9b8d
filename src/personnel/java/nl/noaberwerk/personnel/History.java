package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the recorded facts of one person or employment holds on a day. */
public final class History {

    private final List<? extends DatedFact> facts;

    public History(Collection<? extends DatedFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The one that counts with the greatest first day up to the day, and of those the one recorded last. */
    public <T extends DatedFact> Optional<T> on(LocalDate day, Class<T> kind) {
        return ofKind(kind).filter(fact -> !fact.getValidFrom().isAfter(day)).max(DatedFact.STRENGTH);
    }

    /** What holds on the day, or else what comes first: of somebody who is still to begin. */
    public <T extends DatedFact> Optional<T> onOrFirst(LocalDate day, Class<T> kind) {
        return on(day, kind)
                .or(() -> ofKind(kind)
                        .map(DatedFact::getValidFrom)
                        .min(LocalDate::compareTo)
                        .flatMap(first -> on(first, kind)));
    }

    /** The next day after the given one from which another fact of this kind holds. */
    public Optional<LocalDate> nextChange(LocalDate day, Class<? extends DatedFact> kind) {
        return ofKind(kind)
                .map(DatedFact::getValidFrom)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** Also those that do not count, or not yet. */
    public List<DatedFact> all() {
        return List.copyOf(facts);
    }

    private <T extends DatedFact> Stream<T> ofKind(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).filter(DatedFact::counts).map(kind::cast);
    }
}
