package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Opzegtermijn.Procedure;
import nl.noaberwerk.rules.Euro;

/**
 * Why and when an employment ends.
 *
 * @param noticeOn the day on which notice is given; null when it is not yet, or need not be
 * @param uwvFrom the day on which UWV had the whole request; null without a procedure
 * @param uwvUntil the day of UWV's decision
 * @param paidBefore transitievergoeding that an earlier end brought, in euros
 */
@Embeddable
public record EndTerms(
        @Enumerated(EnumType.STRING) EndReason reason,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "notice_on") LocalDate noticeOn,
        @Column(name = "uwv_from") LocalDate uwvFrom,
        @Column(name = "uwv_until") LocalDate uwvUntil,
        @Column(name = "paid_before") Euro paidBefore,
        String note) {

    public EndTerms {
        paidBefore = Objects.requireNonNullElse(paidBefore, Euro.ZERO);
        note = Objects.requireNonNullElse(note, "").strip();
    }

    Optional<Procedure> procedure() {
        return uwvFrom == null || uwvUntil == null ? Optional.empty() : Optional.of(new Procedure(uwvFrom, uwvUntil));
    }
}
