package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that must be done by a day, once or again and again.
 *
 * @param repeatMonths 0 when it is done once
 */
@Embeddable
public record Duty(
        @Enumerated(EnumType.STRING) ObligationKind kind,
        String subject,
        LocalDate due,
        @Column(name = "repeat_months") int repeatMonths,
        String owner) {

    /** The next time. */
    Duty next() {
        return new Duty(kind, subject, due.plusMonths(repeatMonths), repeatMonths, owner);
    }
}
