package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Protective equipment that somebody got.
 *
 * @param size null when it has none
 * @param signedOn when she signed for receipt and instruction; null until then
 * @param replaceOn null when it lasts
 */
@Embeddable
public record Protection(
        @Column(name = "employment_id") long employmentId,
        String item,
        String size,
        @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "replace_on") LocalDate replaceOn) {

    Protection signed(LocalDate day) {
        return new Protection(employmentId, item, size, issuedOn, day, replaceOn);
    }
}
