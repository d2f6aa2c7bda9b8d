package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

/** What waits for who leads a team and for HR: talks that are late, talks of today, and actions that are late. */
@ApplicationScoped
public class DevelopmentTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int LATER = 30;
    private static final String LIST = "/development/talks.xhtml?show=OVERDUE";
    private static final String PERSON = "/development/person.xhtml?id=";

    private static final String HELD_BY =
            "select t from Functioneringsgesprek t where t.employerId = :employer and t.talker"
                    + " = :me and t.heldOn is null and t.cancelledOn is null and t.plannedOn <= :day order by t.plannedOn";

    @PersistenceContext
    private EntityManager database;

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
        List<WaitingTask> tasks = new ArrayList<>();
        database.createQuery(HELD_BY, Functioneringsgesprek.class)
                .setParameter("employer", employerId)
                .setParameter("me", caller.name())
                .setParameter("day", today.date())
                .getResultStream()
                .forEach(talk -> tasks.add(new WaitingTask(
                                Messages.text("development.task.talk", talk.getPlannedOn()),
                                PERSON + talk.getEmploymentId(),
                                TODAY)
                        .dueOn(talk.getPlannedOn())
                        .of(caller.name())));
        Optional<Set<Long>> own = adviser ? Optional.empty() : Optional.of(access.ownTeam(employerId));
        TalkPage late = rows.page(employerId, new TalkSearch(TalkSearch.Show.OVERDUE, ""), own, 0, 1);
        if (late.total() > 0) {
            tasks.add(new WaitingTask(Messages.text("development.task.late", late.total()), LIST, LATER)
                    .dueOn(late.rows().get(0).due())
                    .about(late.total()));
        }
        return tasks;
    }
}
