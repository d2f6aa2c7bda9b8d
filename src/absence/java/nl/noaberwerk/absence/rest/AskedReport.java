package nl.noaberwerk.absence.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import nl.noaberwerk.absence.Answers;
import nl.noaberwerk.absence.NewZiekmelding;
import nl.noaberwerk.absence.Ziekmelding;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;

/**
 * A ziekmelding as a program sends it; days as "2026-11-10", moments as "2026-11-10T07:45:00Z", hours as "2.50".
 *
 * @param employer its number
 * @param firstDay first sick day
 * @param calledAt when the employee told it; empty for now
 * @param onBehalf whether somebody else told it for her
 * @param recoveredFrom first day she is not sick any more; empty while it goes on
 * @param firstHour as "10:30"
 */
public record AskedReport(
        Long employer,
        String personnelNumber,
        String firstDay,
        String calledAt,
        boolean onBehalf,
        String recoveredFrom,
        String phone,
        String nursingAddress,
        String expectedUntil,
        String workToHandOver,
        boolean vangnet,
        boolean arbeidsongeval,
        boolean regres,
        String firstHour,
        String hoursWorked,
        boolean duringHoliday,
        boolean halfDay,
        boolean unreachable) {

    NewZiekmelding draft(long employmentId) {
        return new NewZiekmelding(
                employmentId,
                Asked.optionalDay("firstDay", firstDay).orElse(null),
                moment(calledAt),
                onBehalf ? Ziekmelding.ToldBy.ON_BEHALF : Ziekmelding.ToldBy.EMPLOYEE,
                Asked.optionalDay("recoveredFrom", recoveredFrom).orElse(null),
                answers());
    }

    Answers answers() {
        return new Answers(
                phone,
                nursingAddress,
                Asked.optionalDay("expectedUntil", expectedUntil).orElse(null),
                workToHandOver,
                vangnet,
                arbeidsongeval,
                regres,
                hour(firstHour),
                Asked.optionalNumber("hoursWorked", hoursWorked).orElse(null),
                duringHoliday,
                halfDay,
                unreachable);
    }

    private static Instant moment(String given) {
        try {
            return isEmpty(given) ? null : Instant.parse(given);
        } catch (DateTimeException noMoment) {
            throw Refused.badRequest("absence.rest.moment", "calledAt", given);
        }
    }

    private static LocalTime hour(String given) {
        try {
            return isEmpty(given) ? null : LocalTime.parse(given);
        } catch (DateTimeException noHour) {
            throw Refused.badRequest("absence.rest.hour", "firstHour", given);
        }
    }

    private static boolean isEmpty(String given) {
        return given == null || given.isBlank();
    }
}
