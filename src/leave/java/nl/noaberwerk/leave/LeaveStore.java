package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Refused;

/** Reads, set-wise, what is kept of leave; it checks no role, the services that use it do. */
@ApplicationScoped
public class LeaveStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore facts;

    /** A request and what became of it; empty as long as nobody decided. */
    record Standing(LeaveRequest request, Optional<LeaveDecision> decision) {

        boolean isOpen() {
            return decision.isEmpty();
        }

        boolean isFree() {
            return decision.filter(one -> one.getOutcome().isFree()).isPresent();
        }
    }

    /** The employment, locked: two decisions at one moment could both spend the same hours. */
    Employment locked(long employmentId) {
        return found(database.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE), employmentId);
    }

    /** @throws Refused 404 when there is none */
    Employment employment(long id) {
        return found(database.find(Employment.class, id), id);
    }

    private static Employment found(Employment employment, long id) {
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", id);
        }
        return employment;
    }

    /** @throws Refused 404 when there is none */
    LeaveRequest request(long id) {
        LeaveRequest found = database.find(LeaveRequest.class, id);
        if (found == null) {
            throw Refused.notFound("leave.request.not-found", id);
        }
        return found;
    }

    Standing standing(LeaveRequest request) {
        return new Standing(
                request, decisions(List.of(request.getId())).values().stream().findFirst());
    }

    /** The requests of these employments, the newest first. */
    List<Standing> requests(Collection<Long> employmentIds) {
        database.flush();
        List<LeaveRequest> found = facts.findAll(
                LeaveRequest.class, "select r from LeaveRequest r where r.employmentId in :list", employmentIds);
        Map<Long, LeaveDecision> decisions =
                decisions(found.stream().map(LeaveRequest::getId).toList());
        return found.stream()
                .map(request -> new Standing(request, Optional.ofNullable(decisions.get(request.getId()))))
                .sorted(Comparator.comparing((Standing one) -> one.request().getFirstDay())
                        .thenComparing(one -> one.request().getId())
                        .reversed())
                .toList();
    }

    /** What holds for each request: what was decided last. */
    Map<Long, LeaveDecision> decisions(Collection<Long> requestIds) {
        database.flush();
        return facts
                .findAll(LeaveDecision.class, "select d from LeaveDecision d where d.requestId in :list", requestIds)
                .stream()
                .collect(Collectors.toMap(
                        LeaveDecision::getRequestId,
                        Function.identity(),
                        (one, other) -> one.getId() > other.getId() ? one : other));
    }

    List<LeaveDay> days(Collection<Long> requestIds) {
        database.flush();
        return facts.findAll(
                LeaveDay.class, "select d from LeaveDay d where d.requestId in :list order by d.day", requestIds);
    }

    /** By employment, in the order in which they were recorded. */
    Map<Long, List<LeaveEntry>> entries(Collection<Long> employmentIds) {
        database.flush();
        return facts
                .findAll(
                        LeaveEntry.class,
                        "select e from LeaveEntry e where e.employmentId in :list order by e.id",
                        employmentIds)
                .stream()
                .collect(Collectors.groupingBy(LeaveEntry::getEmploymentId));
    }

    /** On which day somebody was warned first, by employment and year. */
    Map<Long, Map<Integer, LocalDate>> warnings(Collection<Long> employmentIds) {
        database.flush();
        Map<Long, Map<Integer, LocalDate>> found = new HashMap<>();
        facts.findAll(LeaveWarning.class, "select w from LeaveWarning w where w.employmentId in :list", employmentIds)
                .forEach(one -> found.computeIfAbsent(one.getEmploymentId(), id -> new HashMap<>())
                        .merge(one.getYear(), one.getWarnedOn(), (a, b) -> a.isBefore(b) ? a : b));
        return found;
    }

    /** The employments themselves. */
    List<Employment> employments(Collection<Long> ids) {
        return facts.findAll(Employment.class, "select e from Employment e where e.id in :list", ids);
    }

    void add(Collection<?> rows) {
        facts.insertAll(rows);
    }

    void persist(Object row) {
        database.persist(row);
    }
}
