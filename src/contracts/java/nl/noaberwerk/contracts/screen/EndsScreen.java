package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.EndFile;
import nl.noaberwerk.contracts.EndFiles;
import nl.noaberwerk.contracts.EndRows;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;

/** Ends of employment, who leaves first on top; the filters stand in the address. */
@Named
@ViewScoped
public class EndsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private EndFiles ends;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient EndRows.Page found;
    private EndFile.State state = EndFile.State.OPEN;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public EndRows.Page getFound() {
        if (found == null) {
            found = ends.list(employer.id(), new EndRows.Search(Optional.ofNullable(state), getText()), from(), SIZE);
        }
        return found;
    }

    /** Why somebody leaves is not for who only looks after the money. */
    public boolean isReasonShown() {
        return isPossible()
                && (caller.has(Role.HR_ADVISEUR, employer.id()) || caller.has(Role.CONTROLEUR, employer.id()));
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public List<EndFile.State> getStates() {
        return Arrays.asList(EndFile.State.values());
    }

    public EndFile.State getState() {
        return state;
    }

    public void setState(EndFile.State state) {
        this.state = state;
    }
}
