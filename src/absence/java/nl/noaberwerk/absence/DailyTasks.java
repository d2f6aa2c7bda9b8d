package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Who must be called today by the verzuimprotocol. */
@ApplicationScoped
public class DailyTasks implements WaitingTasks {

    private static final int FIRST = 100;

    @Inject
    private CallBacks calls;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        boolean calling = Stream.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE)
                .anyMatch(role -> caller.has(role, employerId));
        int open = calling ? calls.open(employerId, today.date()) : 0;
        if (open == 0) {
            return List.of();
        }
        String text = Messages.text(open == 1 ? "absence.task.call-one" : "absence.task.call", open);
        return List.of(new WaitingTask(text, "/absence/calls.xhtml", FIRST)
                .dueOn(today.date())
                .about(open));
    }
}
