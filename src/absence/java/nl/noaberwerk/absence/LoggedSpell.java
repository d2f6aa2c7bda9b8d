package nl.noaberwerk.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;

/**
 * What a log from elsewhere adds to one sickness.
 *
 * @param ziekmeldingId of the ziekmelding that it is about; empty for a new one
 * @param days of the sickness once this is added
 * @param events in order of day; that of a new one begins it
 */
public record LoggedSpell(long employmentId, Optional<Long> ziekmeldingId, DaySpan days, List<Event> events) {

    public LoggedSpell {
        events = List.copyOf(events);
    }

    /** @param incapacity percent of the working time that is not worked; null of a recovery */
    public record Event(AbsenceEvent.Kind kind, LocalDate day, BigDecimal incapacity) {}
}
