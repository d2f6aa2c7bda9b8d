package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.leave.BalancePage;
import nl.noaberwerk.leave.LeaveAccounts;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;

/** What everybody has left, a page at a time; filter and page are in the address. */
@Named
@ViewScoped
public class LeaveBalancesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaveAccounts accounts;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient BalancePage found;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isHr() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public List<BalancePage.Row> getRows() {
        return found().rows();
    }

    @Override
    public int getTotal() {
        return found().total();
    }

    /** Brings the hours of everybody up to date, as happens every night. */
    public String settle() {
        Notice.afterRedirect(Messages.text("leave.settled-all", accounts.settleAll(employer.id())));
        return "/leave/balances.xhtml?faces-redirect=true";
    }

    private BalancePage found() {
        if (found == null) {
            found = isPossible()
                    ? accounts.list(employer.id(), getText(), from(), SIZE)
                    : new BalancePage(List.of(), 0);
        }
        return found;
    }
}
