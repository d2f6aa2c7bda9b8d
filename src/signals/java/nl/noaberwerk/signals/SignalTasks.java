package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The signals that the caller has not put away, as one task. */
@ApplicationScoped
public class SignalTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;

    @Inject
    private SignalList signals;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<RaisedSignal> open = signals.open(employerId);
        if (open.isEmpty()) {
            return List.of();
        }
        boolean now = open.stream().anyMatch(signal -> !signal.getDue().isAfter(today.date()));
        String text = Messages.text(open.size() == 1 ? "signals.task-one" : "signals.task", open.size());
        return List.of(new WaitingTask(text, "/signals/signals.xhtml", now ? FIRST : THIS_WEEK));
    }
}
