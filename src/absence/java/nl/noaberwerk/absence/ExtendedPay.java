package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** An area that knows until when the employer must go on paying after 104 weeks, such as by a loonsanctie of UWV. */
public interface ExtendedPay {

    /** The last day by employment, of those for whom there is one; read set-wise, without a role. */
    Map<Long, LocalDate> lastDays(Collection<Long> employmentIds);
}
