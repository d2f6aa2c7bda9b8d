package nl.noaberwerk.poortwachter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who stands in for a casemanager, from the first to the last day. */
@Embeddable
public record Deputy(
        @Column(name = "deputy") String account,
        @Column(name = "deputy_from") LocalDate from,
        @Column(name = "deputy_until") LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
