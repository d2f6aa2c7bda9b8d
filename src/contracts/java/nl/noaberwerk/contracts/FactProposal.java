package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.Topic;

/**
 * Something that a signed contract says and the personeelsadministratie does not yet.
 *
 * @param changes field by field
 * @param link where it is changed by hand; empty when it can be recorded as it stands here
 */
public record FactProposal(Topic topic, LocalDate from, List<FieldChange> changes, String link) {

    /** Whether it can be recorded as it stands. */
    public boolean isReady() {
        return link.isEmpty();
    }
}
