package nl.noaberwerk.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.labour.CountedContract;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.ServicePart;
import nl.noaberwerk.labour.Verzuimgeval;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.rules.Regeling;

/** One employment with what the figures need of its history. */
final class CountedEmployment {

    private static final String UNKNOWN = "Onbekend";

    private final long personId;
    private final Regeling regeling;
    private final DaySpan service;
    private final DatedSteps<Hours> hours = new DatedSteps<>();
    private final DatedSteps<Place> places = new DatedSteps<>();
    private final List<Verzuimgeval> cases = new ArrayList<>();

    /** Hours a week, and those of a full-time week. */
    record Hours(BigDecimal own, BigDecimal fullTime) {}

    /** Where somebody works; null when that is not known. */
    record Place(String afdeling, Werksoort werksoort) {

        static final Place NOWHERE = new Place(null, null);
    }

    CountedEmployment(long personId, Regeling regeling, DaySpan service) {
        this.personId = personId;
        this.regeling = regeling;
        this.service = service;
    }

    long personId() {
        return personId;
    }

    DatedSteps<Hours> hours() {
        return hours;
    }

    DatedSteps<Place> places() {
        return places;
    }

    List<Verzuimgeval> cases() {
        return cases;
    }

    /** The whole employment. */
    CountedContract whole(LocalDate until) {
        List<ServicePart> parts = new ArrayList<>();
        inGroups(Grouping.EMPLOYER, until).values().forEach(parts::addAll);
        return new CountedContract(service, parts, cases);
    }

    /** The employment as each of its groups sees it, by name of the group. */
    Map<String, CountedContract> byGroup(Grouping by, LocalDate until) {
        Map<String, CountedContract> groups = new HashMap<>();
        inGroups(by, until).forEach((group, parts) -> groups.put(group, new CountedContract(service, parts, cases)));
        return groups;
    }

    private Map<String, List<ServicePart>> inGroups(Grouping by, LocalDate until) {
        Map<String, List<ServicePart>> groups = new HashMap<>();
        LocalDate end = service.lastDay().filter(last -> last.isBefore(until)).orElse(until);
        for (LocalDate from = service.first(); !from.isAfter(end); ) {
            LocalDate next = earliest(hours.nextAfter(from), places.nextAfter(from));
            LocalDate last = next == null || next.isAfter(end) ? end : next.minusDays(1);
            Hours worked = hours.on(from);
            groups.computeIfAbsent(group(by, from), name -> new ArrayList<>())
                    .add(ServicePart.of(from, last, worked.own(), worked.fullTime()));
            from = last.plusDays(1);
        }
        return groups;
    }

    private String group(Grouping by, LocalDate day) {
        Place place = places.isEmpty() ? Place.NOWHERE : places.on(day);
        return switch (by) {
            case AFDELING -> place.afdeling() == null ? UNKNOWN : place.afdeling();
            case WERKSOORT ->
                place.werksoort() == null ? UNKNOWN : place.werksoort().getLabel();
            case REGELING -> regeling.label();
            case EMPLOYER, MONTH -> "";
        };
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
