package nl.noaberwerk.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What happened, as it is told.
 *
 * @param employmentId who was hit; null when nobody was, or nobody of ours
 * @param at null when the hour is not known
 * @param description null when nothing was added; guarded text
 * @param commuting on the way between home and work
 * @param host under whose authority somebody worked who was hired out, or null
 * @param thirdParty somebody else may be liable for the damage
 */
@Embeddable
public record Happened(
        @Enumerated(EnumType.STRING) IncidentKind kind,
        @Column(name = "employment_id") Long employmentId,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "happened_at") LocalTime at,
        String place,
        @Enumerated(EnumType.STRING) AccidentNature nature,
        String description,
        boolean commuting,
        String host,
        @Column(name = "third_party") boolean thirdParty) {

    public Optional<Long> employment() {
        return Optional.ofNullable(employmentId);
    }

    public boolean isAccident() {
        return kind == IncidentKind.ACCIDENT;
    }

    /** Hired out: the host is the employer of the Arbowet (art. 1 lid 1). */
    public boolean underHost() {
        return host != null;
    }

    /** An accident of somebody of ours for which another may have to pay. */
    public boolean recourse() {
        return isAccident() && employmentId != null && (thirdParty || commuting);
    }
}
