package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.account.SecondFactors;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;
import nl.noaberwerk.platform.account.Totp;
import nl.noaberwerk.platform.web.SignedIn;
import nl.noaberwerk.platform.web.SignedIn.Halfway;

/** The page after a right password: the code of the authenticator app, or setting one up. */
@Named("secondStep")
@RequestScoped
public class SecondStepScreen {

    @Inject
    private SignIns signIns;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private SignedIn signedIn;

    private String code;
    private String back;
    private List<String> recoveryCodes = List.of();

    /** Who comes here without a password, or too late, begins again. */
    public String open() {
        return halfway().isPresent() || !recoveryCodes.isEmpty() ? null : "/sign-in.xhtml?faces-redirect=true";
    }

    public void enter() throws IOException {
        Optional<Halfway> halfway = halfway();
        if (halfway.isEmpty()) {
            say(Messages.text("platform.second-step.expired"));
            return;
        }
        SignIn outcome = signIns.secondStep(halfway.get().signIn().account(), code);
        if (outcome.complete()) {
            signedIn.remember(request(), outcome, true);
            FacesContext.getCurrentInstance().getExternalContext().redirect(getPlace());
        } else {
            say(
                    outcome.locked().isZero()
                            ? Messages.text("platform.second-step.wrong")
                            : Messages.text("platform.sign-in.locked", SignInScreen.spoken(outcome.locked())));
        }
    }

    /** The app is proved by its first code; then the recovery codes are shown, this once. */
    public void enrol() {
        Optional<Halfway> halfway = halfway().filter(found -> found.secret() != null);
        if (halfway.isEmpty()) {
            say(Messages.text("platform.second-step.expired"));
            return;
        }
        String account = halfway.get().signIn().account();
        recoveryCodes = secondFactors.enrol(account, halfway.get().secret(), code);
        signedIn.remember(request(), signIns.afterEnrolment(account), true);
    }

    public boolean isEnrolling() {
        return recoveryCodes.isEmpty()
                && halfway().filter(found -> found.secret() != null).isPresent();
    }

    public boolean isAsking() {
        return halfway().filter(found -> found.secret() == null).isPresent();
    }

    public String getKey() {
        return halfway().map(found -> Totp.grouped(found.secret())).orElse("");
    }

    public String getAddress() {
        return halfway()
                .map(found -> Totp.address(found.signIn().account(), found.secret()))
                .orElse("");
    }

    /** Where to go when all is done. */
    public String getPlace() {
        return SignInScreen.ownPage(back);
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    private Optional<Halfway> halfway() {
        return signedIn.halfway(request());
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
