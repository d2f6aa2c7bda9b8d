package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.StandIns;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** On the home page: what is overdue and what must be done this week, and cases that nobody looks after. */
@ApplicationScoped
public class PoortwachterTasks implements WaitingTasks {

    private static final int FIRST = 100;
    private static final int THIS_WEEK = 50;
    private static final int WEEKS_AHEAD = 6;
    private static final String PAGE = "/poortwachter/tasks.xhtml";

    @Inject
    private TaskCounts counts;

    @Inject
    private Caller caller;

    @Inject
    private StandIns standIns;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> waiting = new ArrayList<>();
        if (isWatching(employerId)) {
            LocalDate day = today.date();
            LocalDate sunday = sunday(day);
            List<TaskCounts.OfDay> open =
                    counts.open(employerId, standIns.desks(), sunday.plusWeeks(WEEKS_AHEAD)).stream()
                            .filter(row -> row.isLate(day) || !row.warn().isAfter(sunday))
                            .toList();
            for (String desk : standIns.desks()) {
                List<TaskCounts.OfDay> own = of(open, Optional.of(desk));
                add(waiting, own.stream().filter(row -> row.isLate(day)).toList(), "overdue", desk);
                add(waiting, own.stream().filter(row -> !row.isLate(day)).toList(), "week", desk);
            }
            add(waiting, of(open, Optional.empty()), "nobody", "-");
        }
        return waiting;
    }

    /** Every day on which something of the caller's cases is due, up to six weeks ahead. */
    @Override
    public List<WaitingTask> deadlines(long employerId) {
        if (!isWatching(employerId)) {
            return List.of();
        }
        LocalDate until = sunday(today.date()).plusWeeks(WEEKS_AHEAD);
        return counts.open(employerId, standIns.desks(), until).stream()
                .filter(row -> row.acting().isPresent())
                .map(row -> new WaitingTask(Messages.text("poortwachter.task.week", row.number()), PAGE, THIS_WEEK)
                        .dueOn(row.due())
                        .about(row.number()))
                .toList();
    }

    private boolean isWatching(long employerId) {
        return caller.has(Role.ARBOCOORDINATOR, employerId) || caller.has(Role.HR_ADVISEUR, employerId);
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static List<TaskCounts.OfDay> of(List<TaskCounts.OfDay> open, Optional<String> acting) {
        return open.stream().filter(row -> row.acting().equals(acting)).toList();
    }

    /** The rows are in order of their days. @param desk the casemanager, or "-" for nobody */
    private static void add(List<WaitingTask> waiting, List<TaskCounts.OfDay> rows, String what, String desk) {
        int number = rows.stream().mapToInt(TaskCounts.OfDay::number).sum();
        if (number > 0) {
            String key = "poortwachter.task." + what + (number == 1 ? "-one" : "");
            String term = what.equals("nobody") ? "ALL" : what.toUpperCase(Locale.ROOT);
            WaitingTask task = new WaitingTask(
                            Messages.text(key, number),
                            PAGE + "?termijn=" + term + "&casemanager=" + desk,
                            what.equals("week") ? THIS_WEEK : FIRST)
                    .dueOn(rows.get(0).due())
                    .about(number);
            waiting.add(what.equals("nobody") ? task : task.of(desk));
        }
    }
}
