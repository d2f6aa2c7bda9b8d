package nl.noaberwerk.personnel;

import java.time.YearMonth;

/** Which month changes count from when nobody says so; payroll knows. */
public interface OpenPeriod {

    /** The month after the last approved salary run of the employer, or the current month when there is none. */
    YearMonth firstOpen(long employerId);
}
