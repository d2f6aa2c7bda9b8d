package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Loonbeslagen that wait for the caller as the second person. */
@ApplicationScoped
public class LoonbeslagTasks implements WaitingTasks {

    private static final int TODAY = 80;

    @Inject
    private LoonbeslagOrders orders;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        long waiting = orders.waitingForCaller(employerId);
        return waiting == 0
                ? List.of()
                : List.of(new WaitingTask(
                                Messages.text(
                                        waiting == 1 ? "wages.loonbeslag.task-one" : "wages.loonbeslag.task", waiting),
                                "/wages/loonbeslagen.xhtml",
                                TODAY)
                        .about(waiting));
    }
}
