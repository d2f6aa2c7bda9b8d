package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The requests of people about their own data, each with a day on which the answer is due (AVG art. 12). */
@Stateless
@DenyAll
public class InzageRequests {

    private static final String TERM = "privacy.antwoordtermijn";
    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private People people;

    @Inject
    private GuardedText guard;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A request, whose it is, and its answer when there is one. */
    public record Line(InzageRequest request, KnownPerson person, Optional<InzageAnswer> answer) {

        public boolean isLate(LocalDate day) {
            return answer.isEmpty() && request.getDueOn().isBefore(day);
        }
    }

    /** Every request of the employer: what is open first, the soonest due before. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> all(long employerId) {
        caller.requireEmployer(employerId);
        Map<Long, InzageAnswer> answers = database.createQuery(
                        "select a from InzageAnswer a, InzageRequest r where r.id = a.requestId and r.employerId = :employer",
                        InzageAnswer.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.toMap(InzageAnswer::getRequestId, Function.identity()));
        List<Line> lines = database.createQuery(
                        "select r from InzageRequest r where r.employerId = :employer order by r.dueOn, r.id",
                        InzageRequest.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .flatMap(request -> people.of(employerId, request.getPersonId()).stream()
                        .map(person -> new Line(request, person, Optional.ofNullable(answers.get(request.getId())))))
                .toList();
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.answer().isPresent()))
                .toList();
    }

    /** How many requests wait for an answer, for the list of tasks. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<InzageRequest> open(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select r from InzageRequest r where r.employerId = :employer and not exists"
                                + " (select 1 from InzageAnswer a where a.requestId = r.id) order by r.dueOn",
                        InzageRequest.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Records a request. @param draft the day on which it came in and what was asked */
    @RolesAllowed(Role.HR_ADVISEUR)
    public InzageRequest register(long employerId, String personnelNumber, InzageKind kind, NewRecord draft) {
        caller.requireEmployer(employerId);
        KnownPerson person = people.required(employerId, personnelNumber);
        if (kind == null) {
            throw Refused.badRequest("privacy.inzage.kind-missing");
        }
        LocalDate received = draft.dayUntil(today.date());
        String asked = guard.require("Wat is gevraagd", draft.requiredText("privacy.inzage.asked", LONGEST), LONGEST);
        LocalDate due =
                received.plusMonths(lawBook.current().number(TERM, received).longValueExact());
        InzageRequest request =
                new InzageRequest(person, kind, due, new Recording(received, today.now(), caller.name(), asked));
        database.persist(request);
        tell("privacyverzoek vastgelegd", request, person, "antwoord uiterlijk " + Messages.shown(due));
        return request;
    }

    /** Records that a request was answered. @throws Refused when it was already, or the day cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void answer(long requestId, NewRecord draft) {
        InzageRequest request = Optional.ofNullable(database.find(InzageRequest.class, requestId))
                .orElseThrow(() -> Refused.notFound("privacy.inzage.unknown", requestId));
        caller.requireEmployer(request.getEmployerId());
        if (database.find(InzageAnswer.class, requestId) != null) {
            throw Refused.conflict("privacy.inzage.answered-already");
        }
        LocalDate day = draft.dayUntil(today.date());
        if (day.isBefore(request.getReceivedOn())) {
            throw Refused.badRequest("privacy.inzage.answered-before", request.getReceivedOn());
        }
        String answer = guard.require("Antwoord", draft.requiredText("privacy.inzage.answer", LONGEST), LONGEST);
        database.persist(new InzageAnswer(requestId, new Recording(day, today.now(), caller.name(), answer)));
        people.of(request.getEmployerId(), request.getPersonId())
                .ifPresent(person -> tell("privacyverzoek beantwoord", request, person, "op " + Messages.shown(day)));
    }

    private void tell(String what, InzageRequest request, KnownPerson person, String details) {
        String kind = request.getKind().label();
        auditTrail.changed(
                new AuditEntry(what, person.auditSubjects().get(0), request.getEmployerId(), kind + ", " + details));
    }
}
