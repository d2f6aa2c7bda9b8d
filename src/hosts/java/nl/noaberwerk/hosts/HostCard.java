package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who a host employer is and where.
 *
 * @param officialName as the trade register has it
 * @param street with the number
 */
@Embeddable
public record HostCard(
        @Column(name = "official_name") String officialName, String kvk, String street, String postcode, String city) {

    static final HostCard UNKNOWN = new HostCard(null, null, null, null, null);
}
