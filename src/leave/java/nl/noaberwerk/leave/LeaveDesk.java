package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.LawValue;

/** Looks up requests for whoever answers them: a supervisor finds the own team only. */
@Stateless
@DenyAll
public class LeaveDesk {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LeaveStore store;

    @Inject
    private RequestRows rows;

    @Inject
    private LeaveBalances balances;

    @Inject
    private EmployeeNames people;

    @Inject
    private LeaveAccess access;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** A page of requests, those that wait first. @param from 0 for the first */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public RequestPage list(long employerId, RequestSearch search, int from, int most) {
        access.requireEmployer(employerId);
        return rows.page(employerId, access.ownTeam(employerId), search, from, most);
    }

    /** Those that wait for an answer, the most urgent first. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public List<RequestPage.Row> waiting(long employerId) {
        access.requireEmployer(employerId);
        return rows.open(employerId, access.ownTeam(employerId));
    }

    /** One request with what it takes and leaves; the look is recorded. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public RequestView one(long id) {
        LeaveRequest request = store.request(id);
        Employment employment = store.employment(request.getEmploymentId());
        access.require(employment);
        access.read(employment, "verlofaanvraag bekeken");
        Named named = named(employment);
        Standing standing = store.standing(request);
        List<LeaveDay> days = store.days(List.of(id));
        return new RequestView(
                request,
                named.personnelNumber(),
                named.name(),
                standing.decision(),
                history(id),
                days,
                new LeaveLaw(lawBook.current()).answerBy(request.getAskedOn()),
                standing.isOpen() ? Optional.of(trial(request, days)) : Optional.empty());
    }

    /** The requests of one employment, the newest first. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public RequestPage of(long employmentId, int from, int most) {
        Employment employment = store.employment(employmentId);
        access.require(employment);
        return rows.page(
                employment.getEmployerId(),
                Optional.of(Set.of(employmentId)),
                new RequestSearch(RequestSearch.State.ALL, ""),
                from,
                most);
    }

    /** Who fits what was typed, of those in service for whom the caller may ask; at most so many. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public List<Named> find(long employerId, String text, int most) {
        access.requireEmployer(employerId);
        Optional<Set<Long>> team = access.ownTeam(employerId);
        return people.inService(employerId, text, today.date()).stream()
                .filter(one -> team.map(own -> own.contains(one.employmentId())).orElse(true))
                .limit(most)
                .toList();
    }

    /** Whom a suggestion, a number or a name that only one bears means. @throws Refused naming the field */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public Named meant(long employerId, String typed) {
        access.requireEmployer(employerId);
        Named found = people.meant(employerId, typed, today.date())
                .orElseThrow(() -> Refused.badRequest("leave.request.who"));
        access.require(store.employment(found.employmentId()));
        return found;
    }

    private Named named(Employment employment) {
        return people.of(List.of(employment.getId()), today.date()).get(employment.getId());
    }

    private List<LeaveDecision> history(long id) {
        return database.createQuery(
                        "select d from LeaveDecision d where d.requestId = :id order by d.id", LeaveDecision.class)
                .setParameter("id", id)
                .getResultList();
    }

    private LeaveTrial trial(LeaveRequest request, List<LeaveDay> days) {
        Optional<LawValue> paid = new LeaveLaw(lawBook.current()).paid(request.getKind(), request.getFirstDay());
        return new LeaveTrial(
                days.stream()
                        .map(day -> new FreeDay(day.getDay(), day.getHours()))
                        .toList(),
                request.getHours(),
                request.getKind().isFromBalance() ? Optional.of(balances.leastAfter(request)) : Optional.empty(),
                paid);
    }
}
