package nl.noaberwerk.wages;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagEvent.Kind;

/** A loonbeslag with all that happened to it, and how it stands. */
public record LoonbeslagStanding(Loonbeslag order, String personnelNumber, String name, List<LoonbeslagEvent> events) {

    /** How an order stands. */
    public enum State {
        WAITING("Wacht op bevestiging"),
        REFUSED("Afgewezen"),
        RUNNING("Loopt"),
        PAID_OFF("Voldaan"),
        ENDED("Beëindigd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param events the earliest first */
    public LoonbeslagStanding {
        events = List.copyOf(events);
    }

    public State state() {
        if (last(Kind.REFUSED).isPresent()) {
            return State.REFUSED;
        }
        if (last(Kind.CONFIRMED).isEmpty()) {
            return State.WAITING;
        }
        if (last(Kind.ENDED).isPresent()) {
            return State.ENDED;
        }
        return remaining().isPositive() ? State.RUNNING : State.PAID_OFF;
    }

    /** The whole claim as last told by the collector. */
    public Euro claim() {
        return last(Kind.CLAIM).map(LoonbeslagEvent::getAmount).orElse(Euro.ZERO);
    }

    /** Withheld by approved runs. */
    public Euro withheld() {
        return Euro.sum(
                of(Kind.WITHHELD).stream().map(LoonbeslagEvent::getAmount).toList());
    }

    public Euro remaining() {
        Euro rest = claim().minus(withheld());
        return rest.isPositive() ? rest : Euro.ZERO;
    }

    /** The beslagvrije voet that holds in the month; empty before the first. */
    public Optional<Euro> beslagvrijeVoet(YearMonth month) {
        return of(Kind.VOET).stream()
                .filter(event -> !event.getMonth().isAfter(month))
                .reduce((one, other) -> other.getMonth().isBefore(one.getMonth()) ? one : other)
                .map(LoonbeslagEvent::getAmount);
    }

    public Optional<YearMonth> lastMonth() {
        return last(Kind.ENDED).map(LoonbeslagEvent::getMonth);
    }

    private Optional<LoonbeslagEvent> last(Kind kind) {
        List<LoonbeslagEvent> found = of(kind);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private List<LoonbeslagEvent> of(Kind kind) {
        return events.stream().filter(event -> event.getKind() == kind).toList();
    }
}
