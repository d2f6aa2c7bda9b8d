package nl.noaberwerk.indication.rest;

import java.util.List;
import nl.noaberwerk.indication.ChecklistAnswer;
import nl.noaberwerk.indication.ChecklistLine;
import nl.noaberwerk.indication.Herindicatie;
import nl.noaberwerk.indication.HerindicatieDossier;
import nl.noaberwerk.indication.HerindicatieFollowUp;
import nl.noaberwerk.indication.HerindicatieStep;
import nl.noaberwerk.platform.Answered;
import nl.noaberwerk.rules.Step;

/** A herindicatie with all that belongs to it; days as "2027-03-31", null when there is none. */
public record HerindicatieAnswer(
        long id,
        long employment,
        String personnelNumber,
        String name,
        String ground,
        String state,
        String validUntil,
        String latest,
        String due,
        String sentOn,
        String receivedOn,
        String decidedOn,
        String outcome,
        String objectionUntil,
        List<Item> checklist,
        List<Task> tasks,
        List<Happened> steps,
        List<Step> dates) {

    /** An item of the checklist. @param documents that go with the application */
    public record Item(String item, String label, boolean complete, String answer, String note, List<Long> documents) {

        static Item of(ChecklistLine line) {
            return new Item(
                    line.item().name(),
                    line.item().getLabel(),
                    line.isComplete(),
                    line.last().map(last -> last.getAnswer().name()).orElse(null),
                    line.last().map(ChecklistAnswer::getNote).orElse(null),
                    line.answers().stream()
                            .flatMap(answer -> answer.document().stream())
                            .toList());
        }
    }

    /** What a decision or a lapse brought. */
    public record Task(long id, String kind, String label, String due, String doneOn) {

        static Task of(HerindicatieFollowUp task) {
            return new Task(
                    task.getId(),
                    task.getKind().name(),
                    task.getKind().label(),
                    Answered.text(task.getDue()),
                    Answered.text(task.getDoneOn()));
        }
    }

    /** What happened. */
    public record Happened(String kind, String day, String note, String by) {

        static Happened of(HerindicatieStep step) {
            return new Happened(
                    step.getKind().name(), Answered.text(step.getDay()), step.getNote(), step.getRecordedBy());
        }
    }

    static HerindicatieAnswer of(HerindicatieDossier dossier) {
        Herindicatie file = dossier.file();
        return new HerindicatieAnswer(
                file.getId(),
                file.getEmploymentId(),
                dossier.person().employment().getPersonnelNumber(),
                dossier.person().name().sorted(),
                file.getGround().name(),
                file.getState().name(),
                Answered.text(file.validUntil().orElse(null)),
                Answered.text(file.latest().orElse(null)),
                Answered.text(file.due().orElse(null)),
                Answered.text(file.getSentOn()),
                Answered.text(file.getReceivedOn()),
                Answered.text(file.getDecidedOn()),
                file.getOutcome() == null ? null : file.getOutcome().name(),
                Answered.text(file.getObjectionUntil()),
                dossier.items().stream().map(Item::of).toList(),
                dossier.tasks().stream().map(Task::of).toList(),
                dossier.steps().stream().map(Happened::of).toList(),
                dossier.dates());
    }
}
