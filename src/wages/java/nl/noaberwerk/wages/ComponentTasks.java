package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The proposals for wage components that the caller may confirm: those of others. */
@ApplicationScoped
public class ComponentTasks implements WaitingTasks {

    private static final int THIS_WEEK = 50;

    @Inject
    private ComponentBook book;

    @Inject
    private Caller caller;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.FUNCTIONEEL_BEHEERDER, employerId)
                && !caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        String me = caller.name();
        return book.all().stream()
                .flatMap(component -> component.waiting().stream())
                .filter(proposal -> !proposal.recordedBy().equals(me))
                .map(ComponentTasks::task)
                .toList();
    }

    private static WaitingTask task(WageComponent proposal) {
        return new WaitingTask(
                Messages.text("wages.component.task", proposal.code(), proposal.validFrom()),
                "/wages/component.xhtml?code=" + proposal.code(),
                THIS_WEEK);
    }
}
