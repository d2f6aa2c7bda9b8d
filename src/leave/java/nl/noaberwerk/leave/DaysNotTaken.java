package nl.noaberwerk.leave;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * An area tells on which days leave was not enjoyed, so that its hours are given back (BW art. 7:637); implement it as an
 * {@code @ApplicationScoped} bean. Days only, never why.
 */
public interface DaysNotTaken {

    /** By employment, of the days from the first up to and including the last; who has none may be left out. */
    Map<Long, Set<LocalDate>> between(Collection<Long> employmentIds, LocalDate first, LocalDate last);
}
