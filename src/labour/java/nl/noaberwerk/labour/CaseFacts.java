package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known of one case of sickness, in order of day. */
public record CaseFacts(List<CaseFact> all) {

    public CaseFacts {
        all = all.stream().sorted(Comparator.comparing(CaseFact::day)).toList();
    }

    /** Nothing is known but the sickness. */
    public static CaseFacts none() {
        return new CaseFacts(List.of());
    }

    /** The first day on which it happened. */
    Optional<LocalDate> first(FactKind kind) {
        return days(kind).stream().findFirst();
    }

    /** The last day on which it happened. */
    Optional<LocalDate> last(FactKind kind) {
        return days(kind).stream().reduce((earlier, later) -> later);
    }

    List<LocalDate> days(FactKind kind) {
        return all.stream()
                .filter(fact -> fact.kind() == kind)
                .map(CaseFact::day)
                .distinct()
                .toList();
    }
}
