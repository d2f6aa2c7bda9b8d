package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What waits for who leads a team and for HR: talks of today, talks that are late, late actions, proofs that lapse. */
@ApplicationScoped
public class DevelopmentTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int LATER = 30;
    private static final int MOST = 20;
    private static final String EXPIRING = "/development/expiring.xhtml";
    private static final String LIST = "/development/talks.xhtml?show=OVERDUE";
    private static final String PERSON = "/development/person.xhtml?id=";

    private static final String HELD_BY =
            "select t from Functioneringsgesprek t where t.employerId = :employer and t.talker"
                    + " = :me and t.heldOn is null and t.cancelledOn is null and t.plannedOn <= :day order by t.plannedOn";

    // who leads the team now, or agreed on it herself
    private static final String LATE_ACTIONS =
            "select a from DevelopmentAction a where a.employerId = :employer and a.doneOn is null and a.due < :day"
                    + " and (a.recordedBy = :me or a.employmentId in (:own)) order by a.due, a.id";

    private static final String LAPSING =
            "select count(t), min(t.validUntil) from Training t where t.employerId = :employer"
                    + " and t.endedOn is null and t.validUntil <= :until and (:all = true or t.employmentId in (:own))";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DevelopmentTerms terms;

    @Inject
    private TalkRows rows;

    @Inject
    private DevelopmentAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        boolean adviser = caller.has(Role.HR_ADVISEUR, employerId);
        if (!adviser && !caller.has(Role.LEIDINGGEVENDE, employerId)) {
            return List.of();
        }
        Optional<Set<Long>> own = adviser ? Optional.empty() : Optional.of(access.ownTeam(employerId));
        List<WaitingTask> tasks = new ArrayList<>(talksOfToday(employerId));
        tasks.addAll(lateActions(employerId, own));
        lapsing(employerId, own).ifPresent(tasks::add);
        TalkPage late = rows.page(employerId, new TalkSearch(TalkSearch.Show.OVERDUE, ""), own, 0, 1);
        if (late.total() > 0) {
            tasks.add(new WaitingTask(Messages.text("development.task.late", late.total()), LIST, LATER)
                    .dueOn(late.rows().get(0).due())
                    .about(late.total()));
        }
        return tasks;
    }

    private List<WaitingTask> talksOfToday(long employerId) {
        return database.createQuery(HELD_BY, Functioneringsgesprek.class)
                .setParameter("employer", employerId)
                .setParameter("me", caller.name())
                .setParameter("day", today.date())
                .getResultStream()
                .map(talk -> new WaitingTask(
                                Messages.text("development.task.talk", talk.getPlannedOn()),
                                PERSON + talk.getEmploymentId(),
                                TODAY)
                        .dueOn(talk.getPlannedOn())
                        .of(caller.name()))
                .toList();
    }

    private List<WaitingTask> lateActions(long employerId, Optional<Set<Long>> own) {
        return database.createQuery(LATE_ACTIONS, DevelopmentAction.class)
                .setParameter("employer", employerId)
                .setParameter("day", today.date())
                .setParameter("me", caller.name())
                .setParameter("own", own.orElse(Set.of()))
                .setMaxResults(MOST)
                .getResultStream()
                .map(action -> new WaitingTask(
                                Messages.text("development.task.action", action.getDue()),
                                PERSON + action.getEmploymentId(),
                                LATER)
                        .dueOn(action.getDue()))
                .toList();
    }

    private Optional<WaitingTask> lapsing(long employerId, Optional<Set<Long>> own) {
        Object[] found = database.createQuery(LAPSING, Object[].class)
                .setParameter("employer", employerId)
                .setParameter("until", today.date().plusDays(terms.daysAheadOfExpiry(today.date())))
                .setParameter("all", own.isEmpty())
                .setParameter("own", own.orElse(Set.of()))
                .getSingleResult();
        long pieces = (Long) found[0];
        return pieces == 0
                ? Optional.empty()
                : Optional.of(new WaitingTask(Messages.text("development.task.lapsing", pieces), EXPIRING, LATER)
                        .dueOn((LocalDate) found[1])
                        .about(pieces));
    }
}
