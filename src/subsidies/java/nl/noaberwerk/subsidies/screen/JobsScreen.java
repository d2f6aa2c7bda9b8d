package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import nl.noaberwerk.subsidies.BegeleidWerkenPage;

/** The jobs in begeleid werken; those that ask for something stand above. */
@Named
@ViewScoped
public class JobsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private BegeleidWerkenJobs jobs;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient BegeleidWerkenPage found;
    private boolean all;

    public BegeleidWerkenPage getFound() {
        if (found == null) {
            found = employer.employer().isPresent()
                    ? jobs.list(employer.id(), getText(), all, from(), SIZE)
                    : new BegeleidWerkenPage(List.of(), 0);
        }
        return found;
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    /** Who does the salaries sees the list and the payments, not the agreements. */
    public boolean isOpening() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.CONTROLEUR);
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
