package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The signals that the caller has not put away, as one task; those of who is away as one more. */
@ApplicationScoped
public class SignalTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;

    @Inject
    private SignalCounts counts;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        String me = caller.name();
        Map<String, List<SignalCounts.OfDay>> desks = counts.open(employerId).stream()
                .collect(Collectors.groupingBy(row -> row.account().orElse(me)));
        return desks.entrySet().stream()
                .map(desk -> task(desk.getKey(), desk.getValue()))
                .toList();
    }

    @Override
    public List<WaitingTask> deadlines(long employerId) {
        return counts.open(employerId).stream()
                .map(row -> task(row.account().orElse(caller.name()), List.of(row)))
                .toList();
    }

    /** The rows are in order of their days. */
    private WaitingTask task(String account, List<SignalCounts.OfDay> rows) {
        int number = rows.stream().mapToInt(SignalCounts.OfDay::number).sum();
        LocalDate first = rows.get(0).due();
        int weight = first.isAfter(today.date()) ? THIS_WEEK : FIRST;
        String text = Messages.text(number == 1 ? "signals.task-one" : "signals.task", number);
        return new WaitingTask(text, "/signals/signals.xhtml", weight)
                .dueOn(first)
                .of(account)
                .about(number);
    }
}
