package nl.noaberwerk.personnel;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A letter that an employee must get about an account that was changed.
 *
 * @param id of the confirmation
 * @param addressLines of the envelope: where she was known to live before the change was recorded; empty when unknown
 * @param confirmedAt when the change took effect
 * @param newLastFour of the account on which is paid from now on
 * @param firstPaymentMonth the first month whose wage goes there
 */
public record AccountChangeNotice(
        long id,
        long employmentId,
        String personnelNumber,
        String name,
        List<String> addressLines,
        Instant confirmedAt,
        String newLastFour,
        YearMonth firstPaymentMonth) {}
