package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.placement.HostStay;
import nl.noaberwerk.placement.PlacementReader;
import nl.noaberwerk.platform.Today;

/** Which weeks of which hosts there are, in three queries; it checks no role, the services that use it do. */
@ApplicationScoped
public class ListedWeeks {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PlacementReader placements;

    @Inject
    private Corrections corrections;

    /** Of every host with people in it: the newest week first. @param only whom the caller may see; empty for everybody */
    List<ListedWeek> between(long employerId, LocalDate first, LocalDate last, Optional<Set<Long>> only) {
        List<HostWeek> entered = entered(employerId, first, last);
        Map<String, HostWeek> known = entered.stream().collect(Collectors.toMap(this::key, Function.identity()));
        Map<Long, Integer> waiting = corrections.waiting(entered);
        Predicate<HostStay> seen =
                stay -> only.map(some -> some.contains(stay.employmentId())).orElse(true);
        List<HostStay> stays = placements.atHosts(employerId, first, sunday(last)).stream()
                .filter(seen)
                .toList();
        return last.datesUntil(first.minusDays(1), Period.ofDays(-WeekSheet.DAYS))
                .flatMap(monday -> people(stays, monday).entrySet().stream()
                        .map(host -> listed(
                                host.getKey(),
                                monday,
                                Math.toIntExact(host.getValue()),
                                Optional.ofNullable(known.get(host.getKey() + monday)),
                                waiting)))
                .toList();
    }

    private static Map<String, Long> people(List<HostStay> stays, LocalDate monday) {
        return stays.stream()
                .filter(stay -> stay.meets(monday, sunday(monday)))
                .collect(Collectors.groupingBy(
                        HostStay::inlener,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(HostStay::employmentId, Collectors.toSet()),
                                found -> (long) found.size())));
    }

    private static ListedWeek listed(
            String inlener, LocalDate monday, int people, Optional<HostWeek> week, Map<Long, Integer> waiting) {
        return new ListedWeek(
                inlener,
                monday,
                people,
                week.map(HostWeek::getState).orElse(WeekState.OPEN),
                week.map(HostWeek::getOfferedAt).map(at -> at.atZone(Today.ZONE).toLocalDate()),
                week.map(one -> waiting.getOrDefault(one.getId(), 0)).orElse(0));
    }

    private List<HostWeek> entered(long employerId, LocalDate first, LocalDate last) {
        return database.createQuery(
                        "select w from HostWeek w where w.employerId = :employer and w.monday between :first and :last",
                        HostWeek.class)
                .setParameter("employer", employerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private String key(HostWeek week) {
        return week.getInlener() + week.getMonday();
    }

    private static LocalDate sunday(LocalDate monday) {
        return monday.plusDays(WeekSheet.DAYS - 1L);
    }
}
