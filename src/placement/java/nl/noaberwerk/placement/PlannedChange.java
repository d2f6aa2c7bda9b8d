package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/**
 * What would change for one person, before it is recorded.
 *
 * @param refused why it cannot be, in Dutch; empty when it can
 * @param notes what one should know although it can be
 */
public record PlannedChange(
        long employmentId,
        String personnelNumber,
        String name,
        List<FieldChange> changes,
        List<String> refused,
        List<String> notes) {

    static PlannedChange of(Change change) {
        return new PlannedChange(
                change.who().id(),
                change.who().employment().getPersonnelNumber(),
                change.who().name(),
                change.changes(),
                change.problems().stream().map(Problem::text).toList(),
                change.notes());
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }

    /** Nothing would be recorded. */
    public boolean isUnchanged() {
        return refused.isEmpty() && changes.isEmpty();
    }

    /** "verandert", "blijft gelijk" or "kan niet". */
    public String label() {
        if (isRefused()) {
            return "kan niet";
        }
        return isUnchanged() ? "blijft gelijk" : "verandert";
    }

    /** Why a place cannot be: the key of a message with what stands in it. */
    record Problem(String key, List<Object> arguments) {

        static Problem of(String key, Object... arguments) {
            return new Problem(key, List.of(arguments));
        }

        String text() {
            return Messages.text(key, arguments.toArray());
        }

        Refused refused() {
            return new Refused(key, arguments.toArray());
        }
    }

    /** The same with what is to be recorded. */
    record Change(
            Candidate who,
            LocalDate day,
            Workplace before,
            Workplace after,
            List<FieldChange> changes,
            List<Problem> problems,
            List<String> notes) {}
}
