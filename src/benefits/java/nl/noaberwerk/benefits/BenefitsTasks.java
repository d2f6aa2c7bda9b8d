package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** The reports to UWV that are due within two weeks, or late already. */
@ApplicationScoped
public class BenefitsTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 50;

    @Inject
    private UwvDuties duties;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.UWV_MEDEWERKER, employerId)) {
            return List.of();
        }
        LocalDate day = today.date();
        return duties.recent(employerId, day).stream()
                .filter(duty -> !duty.isDone() && !duty.due().isAfter(day.plusDays(UwvDuties.DAYS_AHEAD)))
                .map(duty -> new WaitingTask(
                                Messages.text("benefits.task", duty.stage().getLabel(), duty.name(), duty.due()),
                                "/benefits/report.xhtml?id=" + duty.spell().ziekmeldingId(),
                                duty.due().isAfter(day) ? THIS_WEEK : TODAY)
                        .dueOn(duty.due()))
                .toList();
    }
}
