package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaberwerk.hours.WeekSheet.Correction;
import nl.noaberwerk.hours.WeekSheet.SheetRow;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.HostStay;
import nl.noaberwerk.placement.PlacementReader;

/** Puts together who works at a host in a week and what was entered; it checks no role, the services that use it do. */
@ApplicationScoped
public class WeekSheets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PlacementReader placements;

    @Inject
    private Corrections corrections;

    @Inject
    private EmployeeNames names;

    Optional<HostWeek> week(long employerId, String inlener, LocalDate monday) {
        return database.createQuery(
                        "select w from HostWeek w where w.employerId = :employer and w.inlener = :inlener"
                                + " and w.monday = :monday",
                        HostWeek.class)
                .setParameter("employer", employerId)
                .setParameter("inlener", inlener)
                .setParameter("monday", monday)
                .getResultStream()
                .findFirst();
    }

    /** @param only who may be on it; empty for everybody */
    WeekSheet sheet(long employerId, String inlener, LocalDate monday, Optional<Set<Long>> only) {
        Optional<HostWeek> week = week(employerId, inlener, monday);
        List<WorkedHours> recorded = week.map(this::recorded).orElse(List.of());
        Map<Long, CorrectionAnswer> answers = corrections.answers(recorded);
        Set<Long> people = people(employerId, inlener, monday);
        recorded.forEach(one -> people.add(one.getEmploymentId()));
        only.ifPresent(people::retainAll);
        Map<Long, EmployeeNames.Named> named = names.of(people, monday.plusDays(WeekSheet.DAYS - 1L));
        CountedHours counted = new CountedHours(recorded, answers);
        List<SheetRow> rows = named.values().stream()
                .sorted(Comparator.comparing(one -> one.name().sorted(), String.CASE_INSENSITIVE_ORDER))
                .map(one -> row(one, monday, counted))
                .toList();
        List<Correction> shown = recorded.stream()
                .filter(one -> one.isCorrection() && named.containsKey(one.getEmploymentId()))
                .map(one -> new Correction(
                        named.get(one.getEmploymentId()).name().sorted(),
                        counted.before(one),
                        one,
                        Optional.ofNullable(answers.get(one.getId()))))
                .toList();
        return new WeekSheet(inlener, monday, week, rows, shown);
    }

    /** Who is placed there on a day of the week. */
    private Set<Long> people(long employerId, String inlener, LocalDate monday) {
        return placements.atHosts(employerId, monday, monday.plusDays(WeekSheet.DAYS - 1L)).stream()
                .filter(stay -> stay.inlener().equals(inlener))
                .map(HostStay::employmentId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<WorkedHours> recorded(HostWeek week) {
        return database.createQuery(
                        "select h from WorkedHours h where h.weekId = :week order by h.recordedAt, h.id",
                        WorkedHours.class)
                .setParameter("week", week.getId())
                .getResultList();
    }

    private static SheetRow row(EmployeeNames.Named who, LocalDate monday, CountedHours counted) {
        return new SheetRow(
                who.employmentId(),
                who.personnelNumber(),
                who.name().sorted(),
                IntStream.range(0, WeekSheet.DAYS)
                        .mapToObj(monday::plusDays)
                        .map(day -> counted.on(who.employmentId(), day))
                        .toList());
    }
}
