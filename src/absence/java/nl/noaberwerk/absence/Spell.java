package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;

/**
 * One ziekmelding as it stands after every correction: dates and degrees, nothing else.
 *
 * @param caseId the case into which the law joins it
 * @param days first sick day to last sick day
 * @param degrees in order of day, the first on the first sick day
 * @param vangnet whether a vangnetbepaling applies; which one is not known here
 */
public record Spell(
        long ziekmeldingId, long caseId, long employmentId, DaySpan days, List<Degree> degrees, boolean vangnet) {

    public Spell {
        degrees = List.copyOf(degrees);
    }

    /** The degree that holds on the day; empty when it is no sick day. */
    public Optional<Degree> on(LocalDate day) {
        if (!days.holds(day)) {
            return Optional.empty();
        }
        return degrees.stream().filter(degree -> !degree.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
