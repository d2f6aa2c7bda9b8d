package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.noaberwerk.hours.WeekSheet.Correction;
import nl.noaberwerk.hours.WeekSheet.SheetRow;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.PlacementReader;

/** Puts together who works at a host in a week and what was entered; it checks no role, the services that use it do. */
@ApplicationScoped
public class WeekSheets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PlacementReader placements;

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
        Set<Long> people = people(employerId, inlener, monday);
        recorded.forEach(one -> people.add(one.getEmploymentId()));
        only.ifPresent(people::retainAll);
        Map<Long, EmployeeNames.Named> named = names.of(people, monday.plusDays(WeekSheet.DAYS - 1L));
        Map<Long, Map<LocalDate, BigDecimal>> last = last(recorded);
        List<SheetRow> rows = named.values().stream()
                .sorted(Comparator.comparing(one -> one.name().sorted(), String.CASE_INSENSITIVE_ORDER))
                .map(one -> row(one, monday, last.getOrDefault(one.employmentId(), Map.of())))
                .toList();
        List<Correction> corrections = recorded.stream()
                .filter(one -> one.getReason() != null && named.containsKey(one.getEmploymentId()))
                .map(one ->
                        new Correction(named.get(one.getEmploymentId()).name().sorted(), one))
                .toList();
        return new WeekSheet(inlener, monday, week, rows, corrections);
    }

    /** Who is placed there at the beginning or at the end of the week. */
    Set<Long> people(long employerId, String inlener, LocalDate monday) {
        Set<Long> people = new HashSet<>();
        for (LocalDate day : List.of(monday, monday.plusDays(WeekSheet.DAYS - 1L))) {
            people.addAll(placements.atHosts(employerId, day).getOrDefault(inlener, List.of()));
        }
        return people;
    }

    /** How many of these people work at each host on the day, by its name. */
    Map<String, Integer> byHost(long employerId, LocalDate day, Set<Long> people) {
        Map<String, Integer> hosts = new TreeMap<>();
        placements.atHosts(employerId, day).forEach((host, all) -> {
            int here = (int) all.stream().filter(people::contains).count();
            if (here > 0) {
                hosts.put(host, here);
            }
        });
        return hosts;
    }

    /** The last number of hours of each day. */
    static Map<Long, Map<LocalDate, BigDecimal>> last(Collection<WorkedHours> inOrder) {
        Map<Long, Map<LocalDate, BigDecimal>> last = new HashMap<>();
        inOrder.forEach(one -> last.computeIfAbsent(one.getEmploymentId(), id -> new HashMap<>())
                .put(one.getWorkedOn(), one.getHours()));
        return last;
    }

    List<WorkedHours> recorded(HostWeek week) {
        return database.createQuery(
                        "select h from WorkedHours h where h.weekId = :week order by h.recordedAt, h.id",
                        WorkedHours.class)
                .setParameter("week", week.getId())
                .getResultList();
    }

    private static SheetRow row(EmployeeNames.Named who, LocalDate monday, Map<LocalDate, BigDecimal> hours) {
        return new SheetRow(
                who.employmentId(),
                who.personnelNumber(),
                who.name().sorted(),
                IntStream.range(0, WeekSheet.DAYS)
                        .mapToObj(monday::plusDays)
                        .map(day -> hours.getOrDefault(day, BigDecimal.ZERO))
                        .toList());
    }
}
