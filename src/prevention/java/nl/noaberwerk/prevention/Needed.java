package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How many with a certificate a location needs.
 *
 * @param validFrom first day on which it holds
 */
@Embeddable
public record Needed(
        String location,
        @Enumerated(EnumType.STRING) CertificateKind kind,
        int number,
        @Column(name = "valid_from") LocalDate validFrom) {}
