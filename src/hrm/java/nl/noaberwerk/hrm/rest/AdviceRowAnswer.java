package nl.noaberwerk.hrm.rest;

import java.time.LocalDate;
import nl.noaberwerk.hrm.AdviceRow;
import nl.noaberwerk.hrm.AdviceState;

/** A case in a list. @param fragment of question or advice around the words of a search; empty in a list */
public record AdviceRowAnswer(
        long id,
        String number,
        String question,
        String category,
        String who,
        AdviceState state,
        LocalDate askedOn,
        LocalDate deadline,
        String adviser,
        boolean confidential,
        LocalDate followUpOn,
        String fragment) {

    static AdviceRowAnswer of(AdviceRow row, String fragment) {
        return new AdviceRowAnswer(
                row.id(),
                row.number(),
                row.question(),
                row.category(),
                row.who(),
                row.state(),
                row.askedOn(),
                row.deadline(),
                row.adviser().orElse(null),
                row.confidential(),
                row.followUpOn().orElse(null),
                fragment);
    }
}
