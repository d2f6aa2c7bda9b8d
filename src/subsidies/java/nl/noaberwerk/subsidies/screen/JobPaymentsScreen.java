package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.subsidies.BegeleidWerkenPayments;
import nl.noaberwerk.subsidies.WaitingPayment;

/** Payments in begeleid werken that wait for a second account, or for being paid. */
@Named
@ViewScoped
public class JobPaymentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BegeleidWerkenPayments payments;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<WaitingPayment> rows;
    private Long rejecting;
    private String reason = "";

    public List<WaitingPayment> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? payments.waiting(employer.id()) : List.of();
        }
        return rows;
    }

    public String approve(long id) {
        payments.approve(id);
        return again("approved");
    }

    public String reject() {
        payments.reject(rejecting, reason);
        return again("rejected");
    }

    /** Paid today. */
    public String paid(long id) {
        payments.paid(id, today.date());
        return again("paid");
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.SALARISADMINISTRATEUR);
    }

    public boolean own(WaitingPayment one) {
        return one.preparedBy().equals(caller.name());
    }

    private static String again(String done) {
        Notice.afterRedirect(Messages.text("subsidies.payment." + done));
        return "/subsidies/payments.xhtml?faces-redirect=true";
    }

    public Long getRejecting() {
        return rejecting;
    }

    public void setRejecting(Long rejecting) {
        this.rejecting = rejecting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
