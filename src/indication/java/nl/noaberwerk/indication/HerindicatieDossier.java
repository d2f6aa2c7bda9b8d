package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Step;

/**
 * A herindicatie with all that belongs to it.
 *
 * @param items of the checklist, in order
 * @param steps what happened, the newest first
 * @param tasks what a decision or a lapse brought, the open ones first
 * @param dates how its days came about
 * @param warn the last working day on or before the day to which it looks ahead
 */
public record HerindicatieDossier(
        Herindicatie file,
        IndicatieOfPerson person,
        List<ChecklistLine> items,
        List<HerindicatieStep> steps,
        List<HerindicatieFollowUp> tasks,
        List<Step> dates,
        Optional<LocalDate> warn,
        Optional<College> college,
        boolean sentCopy) {

    /** What must still be done before it can be sent, in Dutch. */
    public List<String> missing() {
        return items.stream()
                .filter(line -> !line.isComplete())
                .map(line -> line.item().getLabel())
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public boolean isTasksDone() {
        return tasks.stream().allMatch(HerindicatieFollowUp::isDone);
    }
}
