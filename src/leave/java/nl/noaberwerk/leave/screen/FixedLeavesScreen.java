package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.leave.FixedLeave;
import nl.noaberwerk.leave.FixedLeaves;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The days that were fixed for groups, and undoing them. */
@Named
@ViewScoped
public class FixedLeavesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FixedLeaves fixed;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient List<FixedLeave> rows;
    private transient List<FixedLeaves.Back> back;
    private Long id;
    private String reason;

    public List<FixedLeave> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? fixed.of(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isMayChange() {
        return employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public boolean isUndone(FixedLeave one) {
        return getRows().stream().anyMatch(other -> one.getId().equals(other.getUndoes()));
    }

    /** Called when the page to undo one opens. @throws Refused 404 when there is none */
    public void open() {
        if (id == null) {
            throw Refused.notFound("leave.fixed.not-found");
        }
        getBack();
    }

    /** Who gets the days back. */
    public List<FixedLeaves.Back> getBack() {
        if (back == null) {
            back = fixed.planUndo(id);
        }
        return back;
    }

    public String undo() {
        FixedLeave made = fixed.undo(id, reason);
        Notice.afterRedirect(Messages.text("leave.fixed.back", made.getPeople()));
        return "/leave/fixed.xhtml?faces-redirect=true";
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
