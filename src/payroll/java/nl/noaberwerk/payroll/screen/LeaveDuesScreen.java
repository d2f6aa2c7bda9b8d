package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.LeaveDue;
import nl.noaberwerk.payroll.LeaveDues;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;

/** Hours of leave that wait to come on a payslip. */
@Named
@ViewScoped
public class LeaveDuesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaveDues dues;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient List<LeaveDue> rows;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayTakeUp() {
        return isPossible() && caller.has(Role.SALARISADMINISTRATEUR, employer.id());
    }

    public List<LeaveDue> getRows() {
        if (rows == null) {
            rows = isPossible() ? dues.of(employer.id()) : List.of();
        }
        return rows;
    }

    public YearMonth getTarget() {
        return dues.target(employer.id());
    }

    /** What it is, in Dutch. */
    public String words(LeaveDue due) {
        return Messages.text(due.lastDay().isPresent() ? "payroll.leave.at-end" : "payroll.leave." + due.component());
    }

    public String takeUp(String key) {
        LeaveDue done = dues.takeUp(employer.id(), key);
        Notice.afterRedirect(Messages.text("payroll.leave.taken-up", done.name(), done.hours(), getTarget()));
        return "/payroll/leave.xhtml?faces-redirect=true";
    }
}
