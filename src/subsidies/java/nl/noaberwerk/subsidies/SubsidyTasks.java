package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What waits in this area: measurements, reviews, payments for a second account, and who may come back. */
@ApplicationScoped
public class SubsidyTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 50;
    private static final int WHEN_THERE_IS_TIME = 10;

    @Inject
    private DueSubsidies due;

    @Inject
    private BegeleidWerkenReader jobs;

    @Inject
    private TerugvorderingReader back;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        List<WaitingTask> tasks = new ArrayList<>();
        if (caller.has(Role.HR_ADVISEUR, employerId)) {
            tasks.addAll(ofAdviser(employerId));
        }
        if (caller.has(Role.HR_ADVISEUR, employerId) || caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            payments(employerId, tasks);
            back(employerId, tasks);
        }
        return tasks;
    }

    private List<WaitingTask> ofAdviser(long employerId) {
        LocalDate day = today.date();
        Map<DueSubsidies.Kind, List<DueSubsidies.Due>> all = due.of(employerId, day).stream()
                .collect(Collectors.groupingBy(
                        DueSubsidies.Due::kind, () -> new EnumMap<>(DueSubsidies.Kind.class), Collectors.toList()));
        List<WaitingTask> tasks = new ArrayList<>();
        all.forEach((kind, found) -> {
            LocalDate first = found.get(0).day();
            tasks.add(new WaitingTask(words(kind, found.size()), link(kind), weight(kind, first, day))
                    .dueOn(first)
                    .about(found.size()));
        });
        return tasks;
    }

    private void payments(long employerId, List<WaitingTask> tasks) {
        List<WaitingPayment> waiting = jobs.waiting(employerId, today.date());
        long toApprove = waiting.stream()
                .filter(one -> !one.approved() && !one.preparedBy().equals(caller.name()))
                .count();
        long toPay = waiting.stream().filter(WaitingPayment::approved).count();
        add(tasks, "subsidies.task.approve", toApprove, "/subsidies/payments.xhtml");
        add(tasks, "subsidies.task.pay", toPay, "/subsidies/payments.xhtml");
    }

    private void back(long employerId, List<WaitingTask> tasks) {
        List<Terugvordering> recorded = back.recorded(employerId, today.date());
        long open = recorded.size() - back.done(recorded).size();
        String page = "/subsidies/terugvorderingen.xhtml";
        add(tasks, "subsidies.task.back-found", back.found(employerId).size(), page);
        add(tasks, "subsidies.task.back-open", open, page);
    }

    private static void add(List<WaitingTask> tasks, String key, long count, String page) {
        if (count > 0) {
            String text = Messages.text(count == 1 ? key + "-one" : key, count);
            tasks.add(new WaitingTask(text, page, THIS_WEEK).about(count));
        }
    }

    private static String words(DueSubsidies.Kind kind, int count) {
        String key = "subsidies.task." + kind;
        return Messages.text(count == 1 ? key + "-one" : key, count);
    }

    static String link(DueSubsidies.Kind kind) {
        return switch (kind) {
            case MEASUREMENT -> "/subsidies/loonwaarden.xhtml";
            case REVIEW, LAST_DAY -> "/subsidies/lks.xhtml";
            case JOB_REVIEW, RETURN -> "/subsidies/jobs.xhtml";
        };
    }

    private static int weight(DueSubsidies.Kind kind, LocalDate first, LocalDate day) {
        if (!first.isAfter(day)) {
            return TODAY;
        }
        return kind == DueSubsidies.Kind.RETURN || !first.isAfter(day.plusWeeks(1)) ? THIS_WEEK : WHEN_THERE_IS_TIME;
    }
}
