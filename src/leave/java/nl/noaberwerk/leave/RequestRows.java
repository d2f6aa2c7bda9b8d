package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;

/** Makes a page of the list of requests: first which, then what is shown of those few; it checks no role. */
@ApplicationScoped
public class RequestRows {

    private static final String WHICH = """
            select r.id, count(*) over () from leave_request r
            left join lateral (select d.outcome from leave_decision d where d.request_id = r.id
                order by d.id desc limit 1) d on true
            where r.employer_id = :employer and (:everybody or r.employment_id in (:ids))
              and (:state = 'ALL' or :state = 'OPEN' and d.outcome is null
                   or :state = 'FREE' and d.outcome in ('APPROVED', 'GRANTED') or d.outcome = :state)
            order by (d.outcome is not null), case when d.outcome is null then r.first_day end, r.first_day desc, r.id
            limit :most offset :first
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LeaveStore store;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** @param team whose requests; empty for everybody; @param from 0 for the first */
    RequestPage page(long employerId, Optional<Set<Long>> team, RequestSearch search, int from, int most) {
        Optional<Set<Long>> wanted = wanted(employerId, team, search.text());
        if (wanted.filter(Set::isEmpty).isPresent()) {
            return new RequestPage(List.of(), 0);
        }
        List<?> found = database.createNativeQuery(WHICH)
                .setParameter("employer", employerId)
                .setParameter("everybody", wanted.isEmpty())
                .setParameter("ids", wanted.orElse(Set.of(0L)))
                .setParameter("state", search.state().name())
                .setParameter("most", most)
                .setParameter("first", from)
                .getResultList();
        int total = found.isEmpty() ? 0 : ((Number) ((Object[]) found.get(0))[1]).intValue();
        List<Long> ids = found.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .toList();
        return new RequestPage(rows(ids), total);
    }

    private Optional<Set<Long>> wanted(long employerId, Optional<Set<Long>> team, String text) {
        if (text.isBlank()) {
            return team;
        }
        return Optional.of(people.fitting(employerId, text, today.date()).stream()
                .map(Named::employmentId)
                .filter(id -> team.map(own -> own.contains(id)).orElse(true))
                .collect(Collectors.toSet()));
    }

    private List<RequestPage.Row> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, LeaveRequest> requests = database.createQuery(
                        "select r from LeaveRequest r where r.id in :ids", LeaveRequest.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(LeaveRequest::getId, Function.identity()));
        Map<Long, LeaveDecision> decisions = store.decisions(ids);
        Map<Long, Named> names = people.of(
                requests.values().stream().map(LeaveRequest::getEmploymentId).collect(Collectors.toSet()),
                today.date());
        LeaveLaw law = new LeaveLaw(lawBook.current());
        return ids.stream()
                .map(requests::get)
                .map(one -> row(
                        one, names.get(one.getEmploymentId()), Optional.ofNullable(decisions.get(one.getId())), law))
                .toList();
    }

    private static RequestPage.Row row(LeaveRequest one, Named named, Optional<LeaveDecision> decision, LeaveLaw law) {
        return new RequestPage.Row(
                one.getId(),
                one.getEmploymentId(),
                named.personnelNumber(),
                named.name().sorted(),
                one.getKind(),
                one.getFirstDay(),
                one.getLastDay(),
                one.getHours(),
                one.getAskedOn(),
                law.answerBy(one.getAskedOn()),
                decision.map(LeaveDecision::getOutcome));
    }

    /** Open requests of these people, or of everybody: the one to be answered first in front. */
    List<RequestPage.Row> open(long employerId, Optional<Set<Long>> team) {
        return page(employerId, team, new RequestSearch(RequestSearch.State.OPEN, ""), 0, 1_000).rows().stream()
                .sorted(Comparator.comparing(RequestPage.Row::answerBy))
                .toList();
    }
}
