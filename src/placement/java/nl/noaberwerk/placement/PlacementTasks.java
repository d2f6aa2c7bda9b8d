package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The teams whom nobody leads: nobody there is told who is absent. */
@ApplicationScoped
public class PlacementTasks implements WaitingTasks {

    private static final int THIS_WEEK = 50;

    @Inject
    private SupervisedTeams teams;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        long alone =
                teams.of(employerId).stream().filter(SupervisedTeam::isAlone).count();
        if (alone == 0) {
            return List.of();
        }
        String text = Messages.text(alone == 1 ? "placement.task.alone-one" : "placement.task.alone", alone);
        return List.of(new WaitingTask(text, "/placement/teams.xhtml", THIS_WEEK));
    }
}
