package nl.noaberwerk.reintegration;

import java.time.LocalDate;

/**
 * A signature as it was filled in.
 *
 * @param agreed false when the party signed for having seen it only
 */
public record NewSignature(Party party, String name, boolean agreed, LocalDate signedOn) {

    public NewSignature {
        name = name == null ? "" : name.strip();
    }
}
