package nl.noaberwerk.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** What waits about host employers: contracts to speak of, hosts without contract, hosts of which only a name is known. */
@ApplicationScoped
public class HostTasks implements WaitingTasks {

    /** How long before the last day to act a contract is spoken of. */
    static final int DAYS_AHEAD = 42;

    private static final int THIS_WEEK = 50;
    private static final int SOME_TIME = 10;

    @Inject
    private Hosts hosts;

    @Inject
    private HostContracts contracts;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        List<WaitingTask> tasks = new ArrayList<>();
        contracts
                .ending(employerId, DAYS_AHEAD)
                .forEach(agreed -> tasks.add(new WaitingTask(
                        text(agreed),
                        "/hosts/contract.xhtml?id=" + agreed.contract().getId(),
                        THIS_WEEK)));
        List<Hosts.Line> all = hosts.list(employerId, "");
        add(
                tasks,
                "hosts.task.without-contract",
                all.stream().filter(Hosts.Line::isWithoutContract).count());
        add(
                tasks,
                "hosts.task.incomplete",
                all.stream().filter(line -> !line.host().isComplete()).count());
        return tasks;
    }

    private static String text(Agreed agreed) {
        return agreed.noticeBy()
                .map(day -> Messages.text("hosts.task.notice", agreed.contract().getNumber(), agreed.host(), day))
                .orElseGet(() -> Messages.text(
                        "hosts.task.end",
                        agreed.contract().getNumber(),
                        agreed.host(),
                        agreed.contract().lastDay().orElseThrow()));
    }

    private static void add(List<WaitingTask> tasks, String key, long count) {
        if (count > 0) {
            tasks.add(new WaitingTask(Messages.text(key, count), "/hosts/hosts.xhtml", SOME_TIME));
        }
    }
}
