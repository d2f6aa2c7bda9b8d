package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.EndFile;
import nl.noaberwerk.contracts.EndFiles;
import nl.noaberwerk.contracts.EndRows;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** Ends of employment, who leaves first on top; the filters stand in the address. */
@Named
@ViewScoped
public class EndsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private EndFiles ends;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient EndRows.Page found;
    private EndFile.State state = EndFile.State.OPEN;
    private String text = "";
    private int page = 1;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public EndRows.Page getFound() {
        if (found == null) {
            found = ends.list(
                    employer.id(), new EndRows.Search(Optional.ofNullable(state), text), (page - 1) * SIZE, SIZE);
        }
        return found;
    }

    /** Why somebody leaves is not for who only looks after the money. */
    public boolean isReasonShown() {
        return isPossible()
                && (caller.has(Role.HR_ADVISEUR, employer.id()) || caller.has(Role.CONTROLEUR, employer.id()));
    }

    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
