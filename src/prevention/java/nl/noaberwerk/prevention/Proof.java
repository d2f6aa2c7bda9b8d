package nl.noaberwerk.prevention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a certificate proves, of whom and until when.
 *
 * @param validUntil the last day on which it holds
 */
@Embeddable
public record Proof(
        @Column(name = "employment_id") long employmentId,
        @Enumerated(EnumType.STRING) CertificateKind kind,
        @Column(name = "obtained_on") LocalDate obtainedOn,
        @Column(name = "valid_until") LocalDate validUntil) {}
