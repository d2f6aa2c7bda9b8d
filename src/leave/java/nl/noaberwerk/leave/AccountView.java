package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.PersonName;

/**
 * The hours of one employee, so that the balance is explained line by line.
 *
 * @param lines that count up to the day, in order of day; the sum is the balance
 * @param planned lines after that day
 * @param accrued how the right of this year comes about
 */
public record AccountView(
        long employmentId,
        String personnelNumber,
        PersonName name,
        LeaveBalance balance,
        List<Line> lines,
        List<Line> planned,
        List<Accrued> accrued) {

    /**
     * Hours that came or went; days of one request without a change between are one line.
     *
     * @param last the last of those days
     * @param sum what all lines up to this one come to
     */
    public record Line(
            LocalDate day,
            LocalDate last,
            Posting posting,
            Optional<HourBucket> bucket,
            BigDecimal hours,
            BigDecimal sum,
            Optional<Long> requestId,
            String reason,
            String recordedBy,
            LocalDate recordedOn) {}
}
