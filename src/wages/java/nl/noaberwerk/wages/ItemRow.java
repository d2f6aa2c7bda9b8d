package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An item as it stands in a list; what is empty is null.
 *
 * @param id of the item; of a recurring item when the source says so
 * @param name by surname
 * @param askedMonth the month for which it was given
 * @param withdrawnBy who took it back; null when it counts
 */
public record ItemRow(
        long id,
        long employmentId,
        String personnelNumber,
        String name,
        YearMonth month,
        YearMonth askedMonth,
        YearMonth concerns,
        String component,
        BigDecimal quantity,
        BigDecimal amount,
        String costCentre,
        String description,
        LocalDate receiptDate,
        ItemTiming timing,
        ItemSource source,
        Long advanceId,
        Instant recordedAt,
        String recordedBy,
        String withdrawnBy,
        String withdrawnReason) {

    public boolean isRecurring() {
        return source == ItemSource.RECURRING;
    }

    public boolean isWithdrawn() {
        return withdrawnBy != null;
    }

    /** It comes on another payslip than was asked, or was kept in its month by hand. */
    public boolean isAfterCutOff() {
        return timing != ItemTiming.IN_TIME;
    }
}
