package nl.noaberwerk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.EmployersInView;
import nl.noaberwerk.platform.OpenWork;
import nl.noaberwerk.platform.StandIns;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;

/** What the caller has to do for her employers, by date and weight; the areas decide what her roles may see. */
@RequestScoped
public class OwnWork {

    @Inject
    private OpenWork work;

    @Inject
    private StandIns standIns;

    @Inject
    private Instance<EmployersInView> employers;

    @Inject
    private Today today;

    /** Every employer for whom the caller works. */
    public List<EmployerName> employers() {
        return employers.stream().flatMap(area -> area.employers().stream()).toList();
    }

    /** The earliest first. */
    public List<HomeTask> of(List<EmployerName> chosen) {
        return chosen.stream()
                .flatMap(employer -> work.of(employer.id()).stream().map(task -> shown(task, employer)))
                .sorted(HomeTask.ORDER)
                .toList();
    }

    /** How much there is per area over all employers, and how much of it is late: for the mail of the week. */
    public List<WorkCount> counts() {
        return WorkCount.of(of(employers()));
    }

    /** What has a day, of all employers: for a calendar. */
    public List<WaitingTask> deadlines() {
        return employers().stream()
                .flatMap(employer -> work.deadlines(employer.id()).stream())
                .filter(task -> task.due().isPresent())
                .toList();
    }

    private HomeTask shown(WaitingTask task, EmployerName employer) {
        String onBehalfOf = Optional.ofNullable(
                        task.assignee().map(standIns.away()::get).orElse(null))
                .orElse("");
        return new HomeTask(task, employer, WorkTerm.of(task, today.date()), onBehalfOf, standIns.isHers(task));
    }
}
