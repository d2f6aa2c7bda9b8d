package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a change would do, shown before it is saved.
 *
 * @param changes field by field, old and new; empty when nothing differs
 * @param until last day on which it holds, when something else was already recorded from the day after
 * @param settledMonths months that were paid already and do not change by themselves
 * @param needsConfirmation it takes effect only when a second person confirms it
 */
public record Effect(
        List<FieldChange> changes,
        LocalDate from,
        Optional<LocalDate> until,
        List<YearMonth> settledMonths,
        boolean needsConfirmation) {

    public List<FieldChange> getChanges() {
        return changes;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** Null when it holds until something else is recorded. */
    public LocalDate getUntil() {
        return until.orElse(null);
    }

    public List<YearMonth> getSettledMonths() {
        return settledMonths;
    }

    public boolean isNeedsConfirmation() {
        return needsConfirmation;
    }
}
