package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.noaberwerk.leave.LeaveDesk;
import nl.noaberwerk.leave.LeaveRequests;
import nl.noaberwerk.leave.RequestView;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** One request for leave: what it takes, and the answer to it. */
@Named
@ViewScoped
public class LeaveRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaveDesk desk;

    @Inject
    private transient LeaveRequests requests;

    @Inject
    private transient Caller caller;

    private transient RequestView view;
    private Long id;
    private String reason;

    /** Called when the page opens. @throws Refused 404 without a request */
    public void open() {
        if (id == null) {
            throw Refused.notFound("leave.request.not-found");
        }
        getView();
    }

    public RequestView getView() {
        if (view == null) {
            view = desk.one(id);
        }
        return view;
    }

    public boolean isMayDecide() {
        return getView().isOpen() && isDecider();
    }

    public boolean isMayWithdraw() {
        return (getView().isOpen() || getView().isFree()) && isDecider();
    }

    private boolean isDecider() {
        long employer = getView().request().getEmployerId();
        return caller.has(Role.LEIDINGGEVENDE, employer) || caller.has(Role.HR_ADVISEUR, employer);
    }

    public String approve() {
        requests.approve(id);
        return done("leave.approved");
    }

    public String refuse() {
        requests.refuse(id, reason);
        return done("leave.refused");
    }

    public String withdraw() {
        requests.withdraw(id, reason);
        return done("leave.withdrawn");
    }

    private String done(String key) {
        Notice.afterRedirect(Messages.text(key, getView().name().sorted()));
        return "/leave/request.xhtml?faces-redirect=true&id=" + id;
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
