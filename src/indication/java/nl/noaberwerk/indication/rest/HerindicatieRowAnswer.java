package nl.noaberwerk.indication.rest;

import nl.noaberwerk.indication.HerindicatieRow;
import nl.noaberwerk.platform.Answered;

/** A herindicatie in a list; days as "2027-03-31", null when there is none. */
public record HerindicatieRowAnswer(
        long id,
        long employment,
        String personnelNumber,
        String name,
        String ground,
        String state,
        String validUntil,
        String due) {

    static HerindicatieRowAnswer of(HerindicatieRow row) {
        return new HerindicatieRowAnswer(
                row.id(),
                row.employmentId(),
                row.personnelNumber(),
                row.name(),
                row.ground().name(),
                row.state().name(),
                Answered.text(row.validUntil().orElse(null)),
                Answered.text(row.due().orElse(null)));
    }
}
