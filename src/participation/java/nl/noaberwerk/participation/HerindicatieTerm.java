package nl.noaberwerk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Step;

/**
 * When an indicatie ends, and by when another must be asked for.
 *
 * @param latest the legal last day to ask for it; empty when the indicatie ends by something else than its validity
 * @param warn the legal last day, or the last working day before it; empty likewise
 * @param signals the days on which somebody is told, in order, none after the legal last day
 */
public record HerindicatieTerm(
        Lapse lapse, Optional<LocalDate> latest, Optional<LocalDate> warn, List<LocalDate> signals, List<Step> steps) {

    public HerindicatieTerm {
        signals = List.copyOf(signals);
        steps = List.copyOf(steps);
    }

    public boolean isNeeded() {
        return latest.isPresent();
    }

    /** The day from which there is something to do; empty when nothing is asked. */
    public Optional<LocalDate> firstSignal() {
        return signals.stream().findFirst();
    }

    /** The last day of signal that has come by today; empty before the first, and after the day that it warns of. */
    public Optional<LocalDate> signalOn(LocalDate today) {
        if (latest.filter(last -> !today.isAfter(last)).isEmpty()) {
            return Optional.empty();
        }
        return signals.stream().filter(day -> !day.isAfter(today)).reduce((earlier, later) -> later);
    }
}
