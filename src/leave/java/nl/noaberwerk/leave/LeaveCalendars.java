package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.noaberwerk.leave.CalendarView.Cell;
import nl.noaberwerk.leave.CalendarView.State;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;

/** Who is free on which day, of the own team or of a location: days only, never why. */
@Stateless
@DenyAll
public class LeaveCalendars {

    private static final int MOST_DAYS = 42;

    private static final String DAYS = """
            select d.employment_id, d.day, d.hours, o.outcome from leave_day d
            left join lateral (select x.outcome from leave_decision x where x.request_id = d.request_id
                order by x.id desc limit 1) o on true
            where d.employment_id in (:ids) and d.day between :first and :last
              and coalesce(o.outcome, 'ASKED') not in ('REFUSED', 'WITHDRAWN')
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LeaveStore store;

    @Inject
    private ServiceReader services;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private LeaveAccess access;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** The locations of the teams that the caller may see, in order of name. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<String> locations(long employerId) {
        return ofTeams(employerId, Team::location);
    }

    /** Who leads the teams that the caller may see, in order of name. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<String> leaders(long employerId) {
        return ofTeams(employerId, Team::groupLeader);
    }

    private List<String> ofTeams(long employerId, Function<Team, String> part) {
        access.requireEmployer(employerId);
        Optional<Set<Long>> own = access.ownTeam(employerId);
        return supervisions.teams(employerId, today.date()).entrySet().stream()
                .filter(one -> own.map(ids -> ids.contains(one.getKey())).orElse(true))
                .map(one -> part.apply(one.getValue()))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** @param location of the team; empty for all; @param from 0 for the first person */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public CalendarView of(long employerId, LocalDate first, LocalDate last, String location, int from, int most) {
        access.requireEmployer(employerId);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Refused.badRequest("leave.calendar.days", MOST_DAYS);
        }
        Map<Long, Team> teams = supervisions.teams(employerId, today.date());
        Optional<Set<Long>> own = access.ownTeam(employerId);
        List<Named> all = people.inService(employerId, "", today.date()).stream()
                .filter(one -> own.map(ids -> ids.contains(one.employmentId())).orElse(true))
                .filter(one -> location.isEmpty()
                        || teams.containsKey(one.employmentId())
                                && teams.get(one.employmentId()).location().equals(location))
                .sorted(Comparator.comparing((Named one) -> one.name().sorted(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Named::employmentId))
                .toList();
        List<Named> shown = all.stream().skip(from).limit(most).toList();
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        return new CalendarView(days, rows(shown, teams, days), all.size());
    }

    private List<CalendarView.Row> rows(List<Named> shown, Map<Long, Team> teams, List<LocalDate> days) {
        List<Long> ids = shown.stream().map(Named::employmentId).toList();
        Map<Long, ServiceTerms> terms = services.of(store.employments(ids));
        Map<Long, Map<LocalDate, Cell>> marked = marked(ids, days);
        Law law = lawBook.current();
        return shown.stream()
                .map(one -> new CalendarView.Row(
                        one.employmentId(),
                        one.personnelNumber(),
                        one.name().sorted(),
                        Optional.ofNullable(teams.get(one.employmentId()))
                                .map(Team::inWords)
                                .orElse(""),
                        days.stream()
                                .map(day -> cell(
                                        law,
                                        terms.get(one.employmentId()),
                                        day,
                                        marked.getOrDefault(one.employmentId(), Map.of())
                                                .get(day)))
                                .toList()))
                .toList();
    }

    private static Cell cell(Law law, ServiceTerms terms, LocalDate day, Cell marked) {
        BigDecimal roster = terms.rosterOn(day);
        boolean holiday = terms.regeling()
                .filter(regeling -> day.getDayOfWeek().getValue() < 6
                        && !law.workingDays(regeling).isWorkingDay(day))
                .isPresent();
        if (marked == null) {
            return new Cell(day, roster.signum() == 0 || holiday ? State.OFF : State.WORKS, BigDecimal.ZERO);
        }
        return marked.state() == State.FREE && marked.hours().compareTo(roster) < 0
                ? new Cell(day, State.PART, marked.hours())
                : marked;
    }

    private Map<Long, Map<LocalDate, Cell>> marked(List<Long> ids, List<LocalDate> days) {
        Map<Long, Map<LocalDate, Cell>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        List<?> rows = database.createNativeQuery(DAYS)
                .setParameter("ids", ids)
                .setParameter("first", days.get(0))
                .setParameter("last", days.get(days.size() - 1))
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            LocalDate day = row[1] instanceof LocalDate known ? known : ((Date) row[1]).toLocalDate();
            Cell cell = new Cell(day, row[3] == null ? State.ASKED : State.FREE, (BigDecimal) row[2]);
            found.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
                    .merge(day, cell, LeaveCalendars::both);
        }
        return found;
    }

    private static Cell both(Cell one, Cell other) {
        State state = one.state() == State.FREE || other.state() == State.FREE ? State.FREE : State.ASKED;
        return new Cell(one.day(), state, one.hours().add(other.hours()));
    }
}
