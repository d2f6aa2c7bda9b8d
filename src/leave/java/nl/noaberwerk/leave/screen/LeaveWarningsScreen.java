package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.leave.LeaveWarnings;
import nl.noaberwerk.leave.WarningRound;
import nl.noaberwerk.leave.WarningRow;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;

/** Who must be warned that hours lapse, and the letters to them. */
@Named
@ViewScoped
public class LeaveWarningsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private transient LeaveWarnings warnings;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient List<WarningRow> waiting;
    private String phone;
    private SendingManner manner = SendingManner.POST;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMaySend() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    /** Empty between two rounds. */
    public Optional<WarningRound> getRound() {
        return warnings.round();
    }

    public int getTotal() {
        return waiting().size();
    }

    /** The first hundred, who are written to at once. */
    public List<WarningRow> getRows() {
        return waiting().stream().limit(SHOWN).toList();
    }

    public List<SendingManner> getManners() {
        return List.of(SendingManner.POST, SendingManner.HANDED_OVER, SendingManner.EMAIL);
    }

    public String send() {
        LeaveWarnings.Sent sent = warnings.send(employer.id(), phone, manner);
        Notice.afterRedirect(Messages.text("leave.warned", sent.letters(), sent.waiting()));
        sent.problems().forEach(Notice::errorAfterRedirect);
        return "/leave/warnings.xhtml?faces-redirect=true";
    }

    /** The first letter as it would be; nothing is kept. */
    public void preview() {
        SentFile.pdf("voorbeeld-brief.pdf", warnings.preview(employer.id(), phone));
    }

    private List<WarningRow> waiting() {
        if (waiting == null) {
            waiting = isPossible() ? warnings.waiting(employer.id()) : List.of();
        }
        return waiting;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public SendingManner getManner() {
        return manner;
    }

    public void setManner(SendingManner manner) {
        this.manner = manner;
    }
}
