package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;

/** How long and how many hours somebody works, as known now: all that leave is reckoned by. */
final class ServiceTerms {

    private final Employment employment;
    private final History history;

    /** @param facts hours and ends of this employment */
    ServiceTerms(Employment employment, List<? extends DatedFact> facts) {
        this.employment = employment;
        this.history = new History(facts);
    }

    Employment employment() {
        return employment;
    }

    /** Empty for begeleid werken: she has no leave with us. */
    Optional<Regeling> regeling() {
        return employment.regeling();
    }

    LocalDate firstDay() {
        return employment.getInService();
    }

    /** Empty when no end is known. */
    Optional<LocalDate> lastDay() {
        return history.all().stream()
                .filter(EndOfService.class::isInstance)
                .map(EndOfService.class::cast)
                .max(DatedFact.STRENGTH)
                .map(EndOfService::getLastDay);
    }

    boolean isInService(LocalDate day) {
        return !day.isBefore(firstDay())
                && lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    Optional<WorkingHours> hours(LocalDate day) {
        return history.onOrFirst(day, WorkingHours.class);
    }

    /** Hours of the roster on the day; none when no roster is known. */
    BigDecimal rosterOn(LocalDate day) {
        return hours(day)
                .map(WorkingHours::getRoster)
                .filter(text -> !text.isBlank())
                .map(text -> Roster.parse(text).hoursOn(day))
                .orElse(BigDecimal.ZERO);
    }

    /** The service within these days, cut where the hours change. */
    List<WorkedPart> parts(LocalDate from, LocalDate through) {
        List<WorkedPart> parts = new ArrayList<>();
        LocalDate last = lastDay().filter(end -> end.isBefore(through)).orElse(through);
        LocalDate first = from.isBefore(firstDay()) ? firstDay() : from;
        while (!first.isAfter(last)) {
            LocalDate begin = first;
            LocalDate end = history.nextChange(begin, WorkingHours.class)
                    .map(day -> day.minusDays(1))
                    .filter(day -> day.isBefore(last))
                    .orElse(last);
            hours(begin)
                    .filter(hours -> hours.getHoursPerWeek() != null && hours.getFullTimeHours() != null)
                    .ifPresent(hours ->
                            parts.add(new WorkedPart(begin, end, hours.getHoursPerWeek(), hours.getFullTimeHours())));
            first = end.plusDays(1);
        }
        return parts;
    }
}
