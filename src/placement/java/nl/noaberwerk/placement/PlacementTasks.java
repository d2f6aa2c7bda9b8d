package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The teams whom nobody leads: nobody there is told who is absent. */
@ApplicationScoped
public class PlacementTasks implements WaitingTasks {

    private static final int THIS_WEEK = 50;

    @Inject
    private SupervisedTeams teams;

    @Inject
    private EndingPlaces ending;

    @Inject
    private Today today;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        List<WaitingTask> tasks = new ArrayList<>();
        long alone =
                teams.of(employerId).stream().filter(SupervisedTeam::isAlone).count();
        if (alone > 0) {
            String text = Messages.text(alone == 1 ? "placement.task.alone-one" : "placement.task.alone", alone);
            tasks.add(new WaitingTask(text, "/placement/teams.xhtml", THIS_WEEK).about(alone));
        }
        EndingPlaces.Sum sum = ending.within(employerId, today.date(), PlacementSignals.DAYS_AHEAD);
        if (sum.number() > 0) {
            String key = sum.number() == 1 ? "placement.task.ending-one" : "placement.task.ending";
            tasks.add(new WaitingTask(
                            Messages.text(key, sum.number()),
                            "/placement/where.xhtml?einde=" + PlacementSignals.DAYS_AHEAD + "&volgorde=END",
                            THIS_WEEK)
                    .about(sum.number())
                    .dueOn(sum.first()));
        }
        return tasks;
    }
}
