package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.List;

/**
 * Told once, within the transaction in which a log from elsewhere was recorded: what {@link AbsenceChanged} tells of one
 * case. It is history: nobody gets word of each sickness in it.
 *
 * @param employmentIds about whom something else is known
 * @param joined of these, those of whom cases became one
 * @param from first day about which something else is known
 * @param what in Dutch, for the history of a timeline
 */
public record AbsencesImported(
        long employerId, List<Long> employmentIds, List<Long> joined, LocalDate from, String what) {

    public AbsencesImported {
        employmentIds = List.copyOf(employmentIds);
        joined = List.copyOf(joined);
    }
}
