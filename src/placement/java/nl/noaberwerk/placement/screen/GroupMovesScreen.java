package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.placement.GroupMove;
import nl.noaberwerk.placement.GroupMoves;
import nl.noaberwerk.placement.PlannedChange;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The groups that were moved, and undoing one: first what would change for whom. */
@Named
@ViewScoped
public class GroupMovesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GroupMoves moves;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient List<GroupMove> rows;
    private transient List<PlannedChange> back;
    private Long id;
    private String reason;

    public List<GroupMove> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? moves.of(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isMayChange() {
        return employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public boolean isUndone(GroupMove move) {
        return getRows().stream().anyMatch(other -> move.getId().equals(other.getUndoes()));
    }

    /** Called when the page to undo one opens. @throws Refused 404 when there is none */
    public void open() {
        if (id == null) {
            throw Refused.notFound("placement.move.not-found");
        }
        getBack();
    }

    /** What undoing would change. */
    public List<PlannedChange> getBack() {
        if (back == null) {
            back = moves.planUndo(id);
        }
        return back;
    }

    public long getRefused() {
        return getBack().stream().filter(PlannedChange::isRefused).count();
    }

    public String undo() {
        GroupMove made = moves.undo(id, reason);
        Notice.afterRedirect(Messages.text("placement.move.back", made.getPeople()));
        return "/placement/moves.xhtml?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
