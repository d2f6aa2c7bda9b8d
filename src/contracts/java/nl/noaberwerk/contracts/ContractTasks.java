package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What waits in contracts: those that end, those to be signed, words to be confirmed, ends of employment. */
@ApplicationScoped
public class ContractTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final int LATER = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TemporaryRows rows;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        boolean adviser = caller.has(Role.HR_ADVISEUR, employerId);
        if (adviser) {
            addTemporary(tasks, employerId);
            addOffered(tasks, employerId);
            addTemplates(tasks);
        }
        if (adviser || caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            addEnds(tasks, employerId);
        }
        return tasks;
    }

    private void addTemporary(List<WaitingTask> tasks, long employerId) {
        TemporaryRows.Page page = rows.page(employerId, TemporaryRow.Term.NOW, Optional.empty(), 0, 1);
        add(tasks, "contracts.task.late", page.total(TemporaryRow.Term.LATE), link("LATE"), FIRST);
        int now = page.total(TemporaryRow.Term.NOW);
        if (now > 0) {
            LocalDate due = page.rows().get(0).plan().orElseThrow().actBy();
            tasks.add(new WaitingTask(Messages.text("contracts.task.now", now), link("NOW"), THIS_WEEK)
                    .dueOn(due)
                    .about(now));
        }
        add(tasks, "contracts.task.unknown", page.total(TemporaryRow.Term.UNKNOWN), link("UNKNOWN"), LATER);
    }

    private static String link(String term) {
        return "/contracts/temporary.xhtml?termijn=" + term;
    }

    private void addOffered(List<WaitingTask> tasks, long employerId) {
        Long offered = database.createQuery(
                        "select count(c) from Contract c where c.employerId = :employer and c.state = :state",
                        Long.class)
                .setParameter("employer", employerId)
                .setParameter("state", ContractState.OFFERED)
                .getSingleResult();
        add(
                tasks,
                "contracts.task.offered",
                Math.toIntExact(offered),
                "/contracts/contracts.xhtml?stand=OFFERED",
                THIS_WEEK);
    }

    private void addTemplates(List<WaitingTask> tasks) {
        Long waiting = database.createQuery(
                        "select count(t) from ContractTemplate t where t.recordedBy <> :me and t.id not in"
                                + " (select d.templateId from TemplateDecision d)",
                        Long.class)
                .setParameter("me", caller.name())
                .getSingleResult();
        add(tasks, "contracts.task.template", Math.toIntExact(waiting), "/contracts/templates.xhtml", LATER);
    }

    private void addEnds(List<WaitingTask> tasks, long employerId) {
        List<LocalDate> ends = database.createQuery(
                        "select f.terms.lastDay from EndFile f where f.employerId = :employer and f.state = :state"
                                + " order by f.terms.lastDay",
                        LocalDate.class)
                .setParameter("employer", employerId)
                .setParameter("state", EndFile.State.OPEN)
                .getResultList();
        if (!ends.isEmpty()) {
            int weight = ends.get(0).isBefore(today.date()) ? FIRST : THIS_WEEK;
            tasks.add(
                    new WaitingTask(Messages.text("contracts.task.ends", ends.size()), "/contracts/ends.xhtml", weight)
                            .dueOn(ends.get(0))
                            .about(ends.size()));
        }
    }

    private static void add(List<WaitingTask> tasks, String key, int number, String link, int weight) {
        if (number > 0) {
            tasks.add(new WaitingTask(Messages.text(key, number), link, weight).about(number));
        }
    }
}
