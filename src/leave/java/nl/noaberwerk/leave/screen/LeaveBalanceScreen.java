package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.leave.AccountView;
import nl.noaberwerk.leave.LeaveAccounts;
import nl.noaberwerk.leave.LeaveDesk;
import nl.noaberwerk.leave.RequestPage;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The hours of one employee, line by line: on a page of its own and in her dossier. */
@Named
@ViewScoped
public class LeaveBalanceScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    @Inject
    private transient LeaveAccounts accounts;

    @Inject
    private transient LeaveDesk desk;

    @Inject
    private transient Caller caller;

    @Inject
    private EmployerInView employer;

    private transient AccountView view;
    private transient List<RequestPage.Row> requests;
    private Long id;

    /** Called when the page opens. @throws Refused 404 without an employee */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        getView();
    }

    public AccountView getView() {
        return view(id);
    }

    /** The hours of an employment; read once per view. */
    public AccountView view(long employmentId) {
        if (view == null) {
            view = accounts.of(employmentId);
        }
        return view;
    }

    /** The newest requests. */
    public List<RequestPage.Row> requests(long employmentId) {
        if (requests == null) {
            requests = desk.of(employmentId, 0, MOST).rows();
        }
        return requests;
    }

    public String settle() {
        accounts.settle(id);
        Notice.afterRedirect(Messages.text("leave.settled"));
        return "/leave/balance.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isHr() {
        return employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
