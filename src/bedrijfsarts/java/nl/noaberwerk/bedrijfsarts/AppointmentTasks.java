package nl.noaberwerk.bedrijfsarts;

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

/** What waits for who plans appointments: invitations, and outcomes. */
@ApplicationScoped
public class AppointmentTasks implements WaitingTasks {

    private static final int INVITE = 70;
    private static final int OUTCOME = 55;

    @Inject
    private AppointmentReader reader;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.ARBOCOORDINATOR, employerId) && !caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        LocalDate day = today.date();
        List<WaitingTask> tasks = new ArrayList<>();
        add(tasks, reader.notInvited(employerId, day).size(), "bedrijfsarts.task.invite", INVITE);
        add(tasks, reader.withoutOutcome(employerId, day).size(), "bedrijfsarts.task.outcome", OUTCOME);
        return tasks;
    }

    private static void add(List<WaitingTask> tasks, int count, String key, int weight) {
        if (count > 0) {
            tasks.add(new WaitingTask(Messages.text(key, count), "/bedrijfsarts/appointments.xhtml", weight)
                    .about(count));
        }
    }
}
