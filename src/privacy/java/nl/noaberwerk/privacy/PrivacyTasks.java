package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Reminds of requests that want an answer, of what may be erased, and of breaches that must be reported. */
@ApplicationScoped
public class PrivacyTasks implements WaitingTasks {

    private static final int NOW = 100;
    private static final int THIS_WEEK = 50;
    private static final int WHEN_THERE_IS_TIME = 10;
    private static final int DAYS_AHEAD = 7;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private InzageRequests requests;

    @Inject
    private DataBreaches breaches;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        boolean adviser = caller.has(Role.HR_ADVISEUR, employerId);
        if (adviser) {
            requests.open(employerId).forEach(request -> tasks.add(task(request)));
        }
        if (adviser || caller.has(Role.FUNCTIONEEL_BEHEERDER, employerId)) {
            breaches.all(employerId).stream()
                    .filter(DataBreaches.Line::isToReport)
                    .forEach(line -> tasks.add(
                            new WaitingTask(Messages.text("privacy.task.breach"), "/privacy/breaches.xhtml", NOW)));
        }
        if (adviser || caller.has(Role.ARBOCOORDINATOR, employerId)) {
            erasure(employerId, tasks);
        }
        return tasks;
    }

    private WaitingTask task(InzageRequest request) {
        LocalDate due = request.getDueOn();
        long days = ChronoUnit.DAYS.between(today.date(), due);
        int later = days <= DAYS_AHEAD ? THIS_WEEK : WHEN_THERE_IS_TIME;
        return new WaitingTask(
                        Messages.text("privacy.task.request", due), "/privacy/requests.xhtml", days <= 1 ? NOW : later)
                .dueOn(due);
    }

    private void erasure(long employerId, List<WaitingTask> tasks) {
        long waiting = database.createQuery(
                        "select count(p) from RetentionProposal p where p.employerId = :employer", Long.class)
                .setParameter("employer", employerId)
                .getSingleResult();
        if (waiting > 0) {
            tasks.add(new WaitingTask(
                            Messages.text("privacy.task.erasure", waiting),
                            "/privacy/erasure.xhtml",
                            WHEN_THERE_IS_TIME)
                    .about(waiting));
        }
    }
}
