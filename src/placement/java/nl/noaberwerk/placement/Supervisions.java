package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads who leads which people on a day.
 *
 * <p>It checks no role: the services and nightly jobs that use it do.
 */
@ApplicationScoped
public class Supervisions {

    static final String TEAMS = """
            with current as (
                select distinct on (m.employment_id) m.employment_id, m.location, m.group_leader
                from team_membership m join employment e on e.id = m.employment_id
                where e.employer_id = :employer and m.valid_from <= :day
                order by m.employment_id, m.valid_from desc, m.recorded_at desc, m.id desc)
            select c.employment_id, c.location, c.group_leader from current c
            where c.location is not null and not exists (
                select 1 from (select f.out_of_service from employment_fact f
                               where f.employment_id = c.employment_id and f.topic = 'END'
                               order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s
                where s.out_of_service < :day)
            """;

    @PersistenceContext
    private EntityManager database;

    /** The employments of the teams that the account leads or stands in for on the day. */
    public Set<Long> employmentsOf(String account, long employerId, LocalDate day) {
        Set<Team> own = holding(employerId, day).stream()
                .filter(supervision -> supervision.getAccount().equals(account))
                .map(Supervision::getTeam)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return Set.of();
        }
        return teams(employerId, day).entrySet().stream()
                .filter(member -> own.contains(member.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The accounts that lead or stand in for the team of each employment on the day; nobody is an empty set. */
    public Map<Long, Set<String>> supervisorsOf(Collection<Long> employmentIds, long employerId, LocalDate day) {
        Map<Team, Set<String>> accounts = holding(employerId, day).stream()
                .collect(Collectors.groupingBy(
                        Supervision::getTeam, Collectors.mapping(Supervision::getAccount, Collectors.toSet())));
        Map<Long, Team> teams = teams(employerId, day);
        Map<Long, Set<String>> found = new HashMap<>();
        employmentIds.forEach(
                id -> found.put(id, teams.containsKey(id) ? accounts.getOrDefault(teams.get(id), Set.of()) : Set.of()));
        return found;
    }

    /** The team of everybody who is in service on the day and has one. */
    public Map<Long, Team> teams(long employerId, LocalDate day) {
        List<?> rows = database.createNativeQuery(TEAMS)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> new Team((String) row[1], (String) row[2])));
    }

    /** Every account that leads or stands in for a team on the day, in order of name. */
    public Set<String> accounts(long employerId, LocalDate day) {
        return holding(employerId, day).stream()
                .map(Supervision::getAccount)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Supervision> holding(long employerId, LocalDate day) {
        return database.createQuery("select s from Supervision s where s.employerId = :employer", Supervision.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .filter(supervision -> supervision.getTerm().holdsOn(day))
                .toList();
    }
}
