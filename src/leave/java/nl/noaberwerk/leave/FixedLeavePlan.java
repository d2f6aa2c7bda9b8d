package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.LawValue;

/** Who of a group would be free on fixed days and who cannot be, set-wise; it checks no role. */
@ApplicationScoped
public class FixedLeavePlan {

    // only those that still stand: what was taken back does not count for the most that the cao allows
    private static final String FIXED = """
            select d.employment_id, count(distinct d.day) from leave_day d
            join leave_request r on r.id = d.request_id and r.fixed_id is not null
            join lateral (select x.outcome from leave_decision x where x.request_id = r.id
                order by x.id desc limit 1) o on o.outcome = 'APPROVED'
            where r.employer_id = :employer and d.day between :first and :last
            group by d.employment_id
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
    private LawBook lawBook;

    /** What was read of the group. */
    private record Known(
            Map<Long, ServiceTerms> terms,
            Map<Long, Map<LocalDate, BigDecimal>> taken,
            Map<Long, Integer> fixed,
            Map<Long, List<LeaveEntry>> entries) {}

    /** Who was in service on the first day, in order of personnel number. */
    List<Named> group(long employerId, AskedFixedLeave asked) {
        Map<Long, Team> teams = supervisions.teams(employerId, asked.first());
        return people.inService(employerId, "", asked.first()).stream()
                .filter(one -> asked.fits(teams.get(one.employmentId())))
                .toList();
    }

    /** Those who cannot first, then by name. */
    List<PlannedFixedLeave> of(long employerId, AskedFixedLeave asked) {
        List<Named> group = group(employerId, asked);
        Map<Long, Team> teams = supervisions.teams(employerId, asked.first());
        Known known = known(employerId, group.stream().map(Named::employmentId).toList(), asked);
        LeaveLaw law = new LeaveLaw(lawBook.current());
        return group.stream()
                .map(one -> planned(one, teams.get(one.employmentId()), known, law, asked))
                .sorted(Comparator.comparing((PlannedFixedLeave one) -> !one.isExcluded())
                        .thenComparing(PlannedFixedLeave::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PlannedFixedLeave::employmentId))
                .toList();
    }

    private Known known(long employerId, List<Long> ids, AskedFixedLeave asked) {
        return new Known(
                services.of(store.employments(ids)), taken(ids), fixed(employerId, asked.first()), store.entries(ids));
    }

    private Map<Long, Map<LocalDate, BigDecimal>> taken(Collection<Long> ids) {
        List<Long> requests = store.requests(ids).stream()
                .filter(one -> one.isOpen() || one.isFree())
                .map(Standing::request)
                .map(LeaveRequest::getId)
                .toList();
        Map<Long, Map<LocalDate, BigDecimal>> taken = new HashMap<>();
        store.days(requests)
                .forEach(day -> taken.computeIfAbsent(day.getEmploymentId(), id -> new HashMap<>())
                        .merge(day.getDay(), day.getHours(), BigDecimal::add));
        return taken;
    }

    private Map<Long, Integer> fixed(long employerId, LocalDate first) {
        database.flush();
        List<?> rows = database.createNativeQuery(FIXED)
                .setParameter("employer", employerId)
                .setParameter("first", first.withDayOfYear(1))
                .setParameter("last", LocalDate.of(first.getYear(), 12, 31))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    private static PlannedFixedLeave planned(Named one, Team team, Known known, LeaveLaw law, AskedFixedLeave asked) {
        long id = one.employmentId();
        ServiceTerms terms = known.terms().get(id);
        Map<LocalDate, BigDecimal> taken = known.taken().getOrDefault(id, Map.of());
        List<FreeDay> roster = terms.regeling()
                .map(regeling -> FreeDays.of(terms, law.law().workingDays(regeling), asked.first(), asked.last(), null))
                .orElse(List.of());
        List<FreeDay> days =
                roster.stream().filter(day -> !taken.containsKey(day.day())).toList();
        BigDecimal left = left(known.entries().getOrDefault(id, List.of()), days, asked.first());
        return new PlannedFixedLeave(
                id,
                one.personnelNumber(),
                one.name().sorted(),
                team == null ? "" : team.inWords(),
                days,
                left,
                problem(terms, roster, days, left, law, known.fixed().getOrDefault(id, 0)));
    }

    private static Optional<String> problem(
            ServiceTerms terms, List<FreeDay> roster, List<FreeDay> days, BigDecimal left, LeaveLaw law, int fixed) {
        if (terms.regeling().isEmpty()) {
            return Optional.of(Messages.text("leave.fixed.not-ours"));
        }
        if (roster.isEmpty()) {
            return Optional.of(Messages.text("leave.fixed.no-hours"));
        }
        if (days.isEmpty()) {
            return Optional.of(Messages.text("leave.fixed.taken"));
        }
        LawValue most = law.fixedDays(terms.regeling().get(), days.get(0).day());
        if (BigDecimal.valueOf(fixed + days.size()).compareTo(most.decimal()) > 0) {
            return Optional.of(Messages.text("leave.fixed.most", most.decimal(), fixed, most.source()));
        }
        return left.signum() < 0 ? Optional.of(Messages.text("leave.fixed.short", left.negate())) : Optional.empty();
    }

    private static BigDecimal left(List<LeaveEntry> entries, List<FreeDay> days, LocalDate first) {
        List<LeaveLine> lines = entries.stream().map(LeaveEntry::line).collect(Collectors.toCollection(ArrayList::new));
        return LeaveBalances.leastWith(lines, days, first);
    }
}
