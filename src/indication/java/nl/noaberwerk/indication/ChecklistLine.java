package nl.noaberwerk.indication;

import java.util.List;
import java.util.Optional;

/**
 * An item of the checklist and how it was filled in.
 *
 * @param answers the newest first; of an enclosure each counts, of the others the first
 * @param reportAtHand the re-integratieverslag of the case is made by the system when it is needed
 */
public record ChecklistLine(ChecklistItem item, List<ChecklistAnswer> answers, boolean reportAtHand) {

    public Optional<ChecklistAnswer> last() {
        return answers.stream().findFirst();
    }

    /** Whether nothing more is asked of it. */
    public boolean isComplete() {
        return switch (item.needs()) {
            case NOTHING -> true;
            case ANSWER -> last().isPresent();
            case YES -> last().filter(ChecklistAnswer::isYes).isPresent();
            case TEXT ->
                last().filter(answer ->
                                !answer.getNote().isEmpty() || answer.document().isPresent())
                        .isPresent();
            case DOCUMENT ->
                reportAtHand || last().flatMap(ChecklistAnswer::document).isPresent();
        };
    }

    /** The documents that go with the application. */
    List<Long> documents() {
        return (item == ChecklistItem.ENCLOSURE ? answers : last().stream().toList())
                .stream().flatMap(answer -> answer.document().stream()).toList();
    }
}
