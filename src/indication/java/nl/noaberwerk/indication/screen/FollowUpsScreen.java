package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.indication.FollowUpRow;
import nl.noaberwerk.indication.FollowUps;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Today;

/** What decisions and lapses ask of somebody, the oldest first. */
@Named
@ViewScoped
public class FollowUpsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUps tasks;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<FollowUpRow> rows;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<FollowUpRow> getRows() {
        if (rows == null) {
            rows = isPossible() ? tasks.open(employer.id(), from(), SIZE) : List.of();
        }
        return rows;
    }

    @Override
    public int getTotal() {
        return tasks.number(employer.id());
    }

    public boolean isMore() {
        return getPage() < getPages();
    }

    public boolean late(FollowUpRow row) {
        return row.task().getDue().isBefore(today.date());
    }

    /** Where it is done. */
    public String link(FollowUpRow row) {
        return row.task()
                .herindicatie()
                .map(id -> "/indication/herindicatie.xhtml?id=" + id)
                .orElse("/indication/indicatie.xhtml?id=" + row.task().getEmploymentId());
    }
}
