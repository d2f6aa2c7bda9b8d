package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An appointment as it is planned.
 *
 * @param caseId the case of absence it belongs to; null when none
 * @param withWhom name of the bedrijfsarts or other expert
 * @param questions of the employer, in terms of work; guarded text, null when none
 * @param requestedOn when the employee asked for it; only for a second opinion
 */
@Embeddable
public record Planned(
        @Enumerated(EnumType.STRING) AppointmentKind kind,
        @Column(name = "employment_id") long employmentId,
        @Column(name = "case_id") Long caseId,
        @Column(name = "planned_on") LocalDate on,
        @Column(name = "planned_at") LocalTime at,
        String place,
        @Column(name = "with_whom") String withWhom,
        String questions,
        @Column(name = "requested_on") LocalDate requestedOn) {

    public Optional<Long> absence() {
        return Optional.ofNullable(caseId);
    }
}
