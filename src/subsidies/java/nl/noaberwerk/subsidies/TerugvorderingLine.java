package nl.noaberwerk.subsidies;

import java.util.Optional;

/**
 * A line of the list: found and not recorded yet, or recorded, or settled.
 *
 * @param fact empty as long as it was only found
 * @param done when the money went back; empty before
 */
public record TerugvorderingLine(
        String personnelNumber,
        String name,
        Overpaid overpaid,
        Optional<Terugvordering> fact,
        Optional<TerugvorderingDone> done) {

    /** Whether we pay it back to the municipality; otherwise it is paid back to us. */
    public boolean isOurs() {
        return overpaid.beschikkingId().isPresent();
    }

    public boolean isOpen() {
        return done.isEmpty();
    }
}
