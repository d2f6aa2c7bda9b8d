package nl.noaberwerk.privacy;

import java.time.LocalDate;
import nl.noaberwerk.personnel.RetainedItem;

/**
 * Something whose term has passed.
 *
 * @param what the kind of thing: "Verzuimdossiers"
 * @param keptThrough the last day on which it had to stay
 * @param owner whose it is
 * @param held a legal hold keeps it
 */
public record ExpiredItem(String what, RetainedItem item, LocalDate keptThrough, Owner owner, boolean held) {

    /** A person as somebody who must decide sees her: by number. */
    public record Owner(long personId, String personnelNumber) {}
}
