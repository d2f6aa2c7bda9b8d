package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hours of leave that should come on a payslip.
 *
 * @param component code of the item that it becomes
 * @param hours positive, as the item has them; less than nil for who took more than there was: that is not proposed as an item
 * @param entryId the line of bought or sold hours; empty at the end of service
 * @param lastDay of service; empty for bought and sold hours
 */
public record LeaveDue(
        long employmentId,
        String personnelNumber,
        String name,
        String component,
        BigDecimal hours,
        Optional<Long> entryId,
        Optional<LocalDate> lastDay) {

    /** By which it is chosen: "regel-12" or "einde-7". */
    public String key() {
        return entryId.map(id -> "regel-" + id).orElse("einde-" + employmentId);
    }

    /** Whether it can be taken up; a debt at the end of service is settled by hand, for that must have been agreed. */
    public boolean isPayable() {
        return hours.signum() > 0;
    }
}
