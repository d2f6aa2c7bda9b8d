package nl.noaberwerk.personnel;

import java.time.YearMonth;
import java.util.Optional;

/** Which months have been paid and which not; payroll knows. */
public interface OpenPeriod {

    /** The month after the last approved salary run of the employer, or the current month when there is none. */
    YearMonth firstOpen(long employerId);

    /** The month of the last approved salary run; empty when there is none. */
    Optional<YearMonth> lastApproved(long employerId);
}
