package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.LksPage;
import nl.noaberwerk.subsidies.LksSearch;
import nl.noaberwerk.subsidies.Loonkostensubsidies;

/** The loonkostensubsidies of a month: expected, received and what differs. */
@Named
@ViewScoped
public class LksScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonkostensubsidies subsidies;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient LksPage found;
    private YearMonth month;
    private boolean differing;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public LksPage getFound() {
        if (found == null) {
            found = isPossible()
                    ? subsidies.list(employer.id(), new LksSearch(getMonth(), differing, getText()), from(), SIZE)
                    : new LksPage(List.of(), 0, 0, Euro.ZERO, Euro.ZERO);
        }
        return found;
    }

    /** The last whole month, unless another is asked for. */
    public YearMonth getMonth() {
        return month == null ? YearMonth.from(today.date()).minusMonths(1) : month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    /** Who does the salaries sees amounts only. */
    public boolean isOpening() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.CONTROLEUR);
    }

    public boolean isMayImport() {
        return caller.has(Role.HR_ADVISEUR);
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public boolean isDiffering() {
        return differing;
    }

    public void setDiffering(boolean differing) {
        this.differing = differing;
    }
}
