package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.subsidies.Loonwaarde;
import nl.noaberwerk.subsidies.LoonwaardeFile;
import nl.noaberwerk.subsidies.Loonwaarden;

/** The measurements of one person; a new one is entered below them. */
@Named
@ViewScoped
public class LoonwaardeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonwaarden loonwaarden;

    @Inject
    private Caller caller;

    private Long id;
    private transient LoonwaardeFile file;
    private Long withdrawing;
    private LocalDate measuredOn;
    private BigDecimal percentage;
    private String expert = "";
    private String method = "";
    private LocalDate nextOn;
    private String reason = "";

    /** @throws Refused 404 when the page is opened without an employment */
    public LoonwaardeFile getFile() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        if (file == null) {
            file = loonwaarden.of(id);
        }
        return file;
    }

    public void open() {
        getFile();
    }

    public String save() {
        loonwaarden.record(id, new Loonwaarde(measuredOn, percentage, expert, method, nextOn));
        Notice.afterRedirect(Messages.text("subsidies.loonwaarde.saved"));
        return again();
    }

    public String withdraw() {
        loonwaarden.withdraw(withdrawing, reason);
        Notice.afterRedirect(Messages.text("subsidies.loonwaarde.withdrawn"));
        return again();
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }

    private String again() {
        return "/subsidies/loonwaarde.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWithdrawing() {
        return withdrawing;
    }

    public void setWithdrawing(Long withdrawing) {
        this.withdrawing = withdrawing;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(BigDecimal percentage) {
        this.percentage = percentage;
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert == null ? "" : expert;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method == null ? "" : method;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
