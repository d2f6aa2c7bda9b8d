package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.NewRecord;
import nl.noaberwerk.privacy.SecrecyStatements;

/** The statements of secrecy: who signed, and whose statement ends. */
@Named
@ViewScoped
public class SecrecyScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/privacy/secrecy.xhtml?faces-redirect=true";

    @Inject
    private SecrecyStatements statements;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<SecrecyStatements.Line> rows;
    private transient List<String> without;

    private String account;
    private String fullName;
    private LocalDate signedOn;
    private Long ending;
    private LocalDate lastDay;
    private String reason;

    public List<SecrecyStatements.Line> getRows() {
        if (rows == null) {
            rows = statements.all();
        }
        return rows;
    }

    public List<String> getWithout() {
        if (without == null) {
            without = statements.without();
        }
        return without;
    }

    /** Those that can be ended. */
    public List<SecrecyStatements.Line> getHolding() {
        return getRows().stream().filter(line -> line.end().isEmpty()).toList();
    }

    public boolean isHolding(SecrecyStatements.Line line) {
        return line.holdsOn(today.date());
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public String getTextVersion() {
        return SecrecyStatements.TEXT_VERSION;
    }

    public String record() {
        statements.record(account, fullName, signedOn);
        Notice.afterRedirect(Messages.text("privacy.secrecy.recorded", account));
        return AGAIN;
    }

    public String end() {
        statements.end(ending, new NewRecord(lastDay, reason));
        Notice.afterRedirect(Messages.text("privacy.secrecy.was-ended", lastDay));
        return AGAIN;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public LocalDate getSignedOn() {
        return signedOn == null ? today.date() : signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getLastDay() {
        return lastDay == null ? today.date() : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
