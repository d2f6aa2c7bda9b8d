package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody lives, in the Netherlands; each part may be null. */
@Embeddable
public record Address(
        String street,
        @Column(name = "house_number") String houseNumber,
        @Column(name = "postal_code") String postalCode,
        String city) {

    /** The lines of an envelope: street and number, postal code and city; empty lines are left out. */
    public List<String> lines() {
        return Stream.of(joined(street, houseNumber, " "), joined(postalCode, city, "  "))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String joined(String first, String second, String between) {
        if (first == null || second == null) {
            return first == null ? (second == null ? "" : second) : first;
        }
        return first + between + second;
    }
}
