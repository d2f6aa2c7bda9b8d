package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.personnel.AccountChange;
import nl.noaberwerk.personnel.BankConfirmation.Verification;
import nl.noaberwerk.personnel.BankConfirmations;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** One changed account: what differs, what to look out for, and the decision of the second person. */
@Named
@ViewScoped
public class AccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/personnel/accounts.xhtml?faces-redirect=true";

    @Inject
    private BankConfirmations confirmations;

    @Inject
    private Caller caller;

    private transient AccountChange change;
    private Long id;
    private Verification how;
    private String explanation;
    private String reason;

    public AccountChange getChange() {
        if (change == null) {
            change = confirmations.waitingOne(id);
        }
        return change;
    }

    /** Whether the caller recorded it herself: she may take it back, a colleague confirms. */
    public boolean isOwn() {
        return getChange().isRecordedBy(caller.name());
    }

    public List<Verification> getWays() {
        return Arrays.asList(Verification.values());
    }

    public String confirm() {
        AccountChange decided = getChange();
        confirmations.confirm(id, how, explanation);
        Notice.afterRedirect(Messages.text("personnel.bank.confirmed", decided.name(), decided.validFrom()));
        return LIST;
    }

    public String refuse() {
        AccountChange decided = getChange();
        String said = isOwn() ? "personnel.bank.withdrawn" : "personnel.bank.refused";
        confirmations.refuse(id, reason);
        Notice.afterRedirect(Messages.text(said, decided.name()));
        return LIST;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Verification getHow() {
        return how;
    }

    public void setHow(Verification how) {
        this.how = how;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
