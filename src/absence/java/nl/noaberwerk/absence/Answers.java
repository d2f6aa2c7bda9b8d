package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The answers to what may be asked when somebody reports sick (AP, Beleidsregels De zieke werknemer, 2016), and when on the
 * first day it began.
 *
 * @param phone where she can be reached
 * @param nursingAddress where she stays when that is not at home
 * @param expectedUntil the last day she expects to be absent
 * @param workToHandOver current appointments and work; guarded text
 * @param vangnet whether a vangnetbepaling applies, never which
 * @param arbeidsongeval whether it comes from an accident at work
 * @param regres whether it comes from a traffic accident for which somebody else may be liable
 * @param firstHour from when on the first day
 * @param hoursWorked hours worked on the first day
 * @param unreachable whether she could not be reached by telephone
 */
@Embeddable
public record Answers(
        String phone,
        @Column(name = "nursing_address") String nursingAddress,
        @Column(name = "expected_until") LocalDate expectedUntil,
        @Column(name = "work_to_hand_over") String workToHandOver,
        boolean vangnet,
        boolean arbeidsongeval,
        boolean regres,
        @Column(name = "first_hour") LocalTime firstHour,
        @Column(name = "hours_worked") BigDecimal hoursWorked,
        @Column(name = "during_holiday") boolean duringHoliday,
        @Column(name = "half_day") boolean halfDay,
        boolean unreachable) {

    /** Nothing was told but that she is sick. */
    public static final Answers NONE =
            new Answers(null, null, null, null, false, false, false, null, null, false, false, false);
}
