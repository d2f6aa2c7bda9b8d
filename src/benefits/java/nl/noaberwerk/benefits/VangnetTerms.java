package nl.noaberwerk.benefits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.rules.Euro;

/**
 * A vangnet with the days on which it holds and what decides the amount and the day of reporting.
 *
 * @param validUntil last day; null while it goes on
 * @param fullOnRequest whether the employer asks for the whole dagloon in the first 52 weeks
 * @param loonwaarde percent; null without loonkostensubsidie
 * @param forfait whether the forfaitaire loonkostensubsidie runs
 * @param subsidyPerDay of begeleid werken, in euros
 * @param leaveMayBegin first day on which the leave may begin; only before a leave
 * @param lastWorkingDay of a contract that ends during the sickness
 */
@Embeddable
public record VangnetTerms(
        @Enumerated(EnumType.STRING) Vangnet ground,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_until") LocalDate validUntil,
        @Column(name = "full_on_request") boolean fullOnRequest,
        BigDecimal loonwaarde,
        boolean forfait,
        @Column(name = "subsidy_per_day") Euro subsidyPerDay,
        @Column(name = "leave_may_begin") LocalDate leaveMayBegin,
        @Column(name = "last_working_day") LocalDate lastWorkingDay) {

    /** Without loonwaarde, subsidy or leave, for as long as it lasts. */
    public static VangnetTerms of(Vangnet ground, LocalDate validFrom) {
        return new VangnetTerms(ground, validFrom, null, true, null, false, Euro.ZERO, null, null);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
