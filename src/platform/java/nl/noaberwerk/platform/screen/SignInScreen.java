package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;
import nl.noaberwerk.platform.account.Totp;
import nl.noaberwerk.platform.web.SignedIn;
import org.eclipse.microprofile.config.ConfigProvider;

/** The sign-in page, and signing out. */
@Named("signIn")
@RequestScoped
public class SignInScreen {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SignIns signIns;

    @Inject
    private SignedIn signedIn;

    private String name;
    private String password;
    private String back;
    private String reason;

    public void enter() throws IOException {
        SignIn outcome = signIns.signIn(name, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (outcome.accepted() && !outcome.roles().isEmpty()) {
            go(faces, outcome);
        } else {
            String text = why(outcome);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    private void go(FacesContext faces, SignIn outcome) throws IOException {
        String place = ownPage(back);
        if (outcome.complete()) {
            signedIn.remember(request(faces), outcome, false);
        } else {
            String secret = outcome.step() == SignIn.Step.ENROL ? Totp.newSecret() : null;
            signedIn.awaitSecondStep(request(faces), outcome, secret);
            place = "/second-step.xhtml?terug=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        }
        faces.getExternalContext().redirect(place);
    }

    private static String why(SignIn outcome) {
        if (outcome.accepted()) {
            return Messages.text("platform.sign-in.no-role");
        }
        return outcome.locked().isZero()
                ? Messages.text("platform.sign-in.refused")
                : Messages.text("platform.sign-in.locked", spoken(outcome.locked()));
    }

    public void leave() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        signedIn.forget(request(faces));
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/sign-in.xhtml?reden=afgemeld");
    }

    /** Without the form when the organisation's own sign-in takes its place. */
    public boolean isByForm() {
        return ConfigProvider.getConfig()
                .getValue("noaberwerk.login", String.class)
                .equals("form");
    }

    public boolean isExpired() {
        return "verlopen".equals(reason);
    }

    public boolean isLeft() {
        return "afgemeld".equals(reason);
    }

    /** Only a page of our own: no other site gets somebody who just signed in. */
    static String ownPage(String place) {
        boolean own = place != null && place.matches("/[A-Za-z0-9_-][^\\\\\\r\\n]*") && place.contains(".xhtml");
        return own && !place.startsWith("/sign-in") ? place : HOME;
    }

    static String spoken(Duration locked) {
        long seconds = locked.toSeconds() + 1;
        return seconds < 90 ? seconds + " seconden" : (seconds + 59) / 60 + " minuten";
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
