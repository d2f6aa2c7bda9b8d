package nl.noaberwerk.platform.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.Accounts;
import nl.noaberwerk.platform.account.SecondFactors;
import nl.noaberwerk.platform.account.Sessions;
import nl.noaberwerk.platform.account.SignInSession;
import nl.noaberwerk.platform.account.Totp;
import nl.noaberwerk.platform.web.SignedIn;

/** What everybody does with her own account: password, second step, and where she is signed in. */
@Named
@ViewScoped
public class OwnAccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/platform/own-account.xhtml?faces-redirect=true";

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient SecondFactors secondFactors;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient SignedIn signedIn;

    private transient Account account;
    private String old;
    private String fresh;
    private String repeated;
    private String secret;
    private String code;
    private transient List<String> recoveryCodes;

    /** Refused for who signs in by an organisation and has no account here. */
    public Account getAccount() {
        if (account == null) {
            account = accounts.own().orElseThrow(() -> Refused.notFound("platform.account.elsewhere"));
        }
        return account;
    }

    public String changePassword() {
        if (!fresh.equals(repeated)) {
            throw new Refused("platform.own.repeat");
        }
        accounts.changeOwnPassword(old, fresh);
        Notice.afterRedirect(Messages.text("platform.own.password"));
        return AGAIN;
    }

    /** Shows the key of a new app. */
    public void beginSecondStep() {
        secret = Totp.newSecret();
    }

    public void enrol() {
        recoveryCodes = secondFactors.enrol(getAccount().name(), secret, code);
        secret = null;
        code = null;
        account = null;
    }

    public void renewCodes() {
        recoveryCodes = secondFactors.renewOwnCodes(code);
        code = null;
    }

    public String removeSecondStep() {
        secondFactors.removeOwn(code);
        Notice.afterRedirect(Messages.text("platform.own.second-step-gone"));
        return AGAIN;
    }

    public long getCodesLeft() {
        return secondFactors.ownCodesLeft();
    }

    public List<SignInSession> getSessions() {
        return sessions.own();
    }

    public boolean isThis(SignInSession session) {
        return session.getId() == signedIn.number(request());
    }

    public String endSession(long id) {
        sessions.endOwn(id);
        Notice.afterRedirect(Messages.text("platform.session.ended"));
        return AGAIN;
    }

    public boolean isEnrolling() {
        return secret != null;
    }

    public String getKey() {
        return secret == null ? "" : Totp.grouped(secret);
    }

    public String getAddress() {
        return secret == null ? "" : Totp.address(getAccount().name(), secret);
    }

    /** Shown once, right after they were made. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes == null ? List.of() : recoveryCodes;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
