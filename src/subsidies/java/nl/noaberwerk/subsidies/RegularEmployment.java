package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The job with a regular employer, and how the begeleidingsorganisatie was chosen.
 *
 * @param place with its postal code
 * @param offered the organisations that she could choose from, by semicolons
 * @param ownProposal she proposed the organisation herself
 * @param seekingSince with an own proposal: since when no placement was found
 */
@Embeddable
public record RegularEmployment(
        @Column(name = "regular_employer") String regularEmployer,
        String contact,
        String street,
        String place,
        String iban,
        @Column(name = "first_day") LocalDate firstDay,
        String offered,
        @Column(name = "own_proposal") boolean ownProposal,
        @Column(name = "seeking_since") LocalDate seekingSince) {

    /** Each organisation once. */
    public List<String> organisations() {
        return Arrays.stream((offered == null ? "" : offered).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
