package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.ChangedAccount;
import nl.noaberwerk.payroll.ChangedAccounts;

/** The accounts of a run that differ from where the same people were paid last, for who approves it. */
@Named
@ViewScoped
public class RunAccountsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private RunScreen screen;

    @Inject
    private ChangedAccounts accounts;

    private transient List<ChangedAccount> changed;
    private transient List<ChangedAccount> first;

    private transient String result;

    public List<ChangedAccount> getChanged() {
        forget();
        if (changed == null) {
            changed = accounts.of(screen.getId());
        }
        return changed;
    }

    /** Those who were never paid before, at most 100. */
    public List<ChangedAccount> getFirst() {
        forget();
        if (first == null) {
            first = accounts.first(screen.getId(), MOST);
        }
        return first;
    }

    public int getCountFirst() {
        return getFirst().size() < MOST ? getFirst().size() : accounts.countFirst(screen.getId());
    }

    /** What was read belongs to one result; the page stays open while the run is calculated again. */
    private void forget() {
        String current = screen.getRun().resultHash().orElse("");
        if (!current.equals(result)) {
            result = current;
            changed = null;
            first = null;
        }
    }

    /** Whether there are more than are shown. */
    public boolean isMoreFirst() {
        return getCountFirst() > getFirst().size();
    }
}
