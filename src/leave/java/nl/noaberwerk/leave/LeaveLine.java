package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hours that came or went on a day, as far as the balance needs to know.
 *
 * @param bucket empty for hours taken: they come off what must be taken first
 * @param hours with their sign: negative when they went
 */
public record LeaveLine(LocalDate day, Posting posting, Optional<HourBucket> bucket, BigDecimal hours) {

    public static LeaveLine of(LocalDate day, Posting posting, HourBucket bucket, BigDecimal hours) {
        return new LeaveLine(day, posting, Optional.of(bucket), hours);
    }

    /** @param hours negative; positive when they are given back */
    public static LeaveLine taken(LocalDate day, BigDecimal hours) {
        return new LeaveLine(day, Posting.TAKEN, Optional.empty(), hours);
    }
}
