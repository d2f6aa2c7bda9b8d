package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What waits after accidents: telling the inspectorate first of all. */
@ApplicationScoped
public class IncidentTasks implements WaitingTasks {

    private static final int AT_ONCE = 120;
    private static final int TODAY = 100;
    private static final int THIS_WEEK = 60;
    private static final String LIST = "/incidents/incidents.xhtml";

    @Inject
    private IncidentReader reader;

    @Inject
    private AccidentLinks links;

    @Inject
    private RecourseReader recourse;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        if (caller.has(Role.ARBOCOORDINATOR, employerId)) {
            coordinator(employerId, tasks);
        }
        if (caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            long open = recourse.of(employerId).stream()
                    .filter(row -> row.incident().isRecourseOpen())
                    .count();
            add(tasks, open, "incidents.task.recourse", "/incidents/recourse.xhtml", THIS_WEEK);
        }
        return tasks;
    }

    private void coordinator(long employerId, List<WaitingTask> tasks) {
        LocalDate day = today.date();
        List<IncidentStanding> all = reader.of(employerId);
        for (IncidentStanding one : all) {
            if (one.isTellNow()) {
                tasks.add(new WaitingTask(
                                Messages.text(
                                        "incidents.task.tell",
                                        one.incident().getHappened().on()),
                                "/incidents/incident.xhtml?id=" + one.incident().getId(),
                                AT_ONCE)
                        .dueOn(day));
            }
        }
        add(
                tasks,
                all.stream().filter(IncidentStanding::isUndecided).count(),
                "incidents.task.undecided",
                LIST + "?show=OPEN",
                TODAY);
        add(
                tasks,
                all.stream()
                        .flatMap(one -> one.followUps().stream())
                        .filter(one -> one.isLate(day))
                        .count(),
                "incidents.task.late",
                LIST + "?show=OPEN",
                THIS_WEEK);
        add(tasks, links.withoutIncident(employerId).size(), "incidents.task.missing", LIST, THIS_WEEK);
    }

    private static void add(List<WaitingTask> tasks, long count, String key, String link, int weight) {
        if (count > 0) {
            tasks.add(new WaitingTask(Messages.text(key, count), link, weight).about(count));
        }
    }
}
