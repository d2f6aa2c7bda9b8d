package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.participation.LksTerms;

/**
 * What stands in a beschikking.
 *
 * @param reference by which the municipality knows it
 * @param lastDay null until it is ended
 * @param loonwaarde null when it is not established yet: the forfait of the first months
 * @param hours agreed per week
 * @param reviewOn when the municipality looks at it again; null when it does not say so
 */
@Embeddable
public record LksDecision(
        String gemeente,
        String reference,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        BigDecimal loonwaarde,
        BigDecimal hours,
        @Column(name = "review_on") LocalDate reviewOn) {

    /** By which the subsidy is computed. */
    public LksTerms terms() {
        return new LksTerms(Optional.ofNullable(loonwaarde), hours, firstDay);
    }

    public boolean isForfait() {
        return loonwaarde == null;
    }
}
