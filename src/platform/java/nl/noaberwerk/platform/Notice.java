package nl.noaberwerk.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Messages at the top of a page, for the screens of all areas. */
public final class Notice {

    private Notice() {}

    /** What was done, on the page that is shown now. */
    public static void done(String text) {
        add(FacesMessage.SEVERITY_INFO, text);
    }

    /** What was done, on the page to which the answer redirects. */
    public static void afterRedirect(String text) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        done(text);
    }

    public static void error(String text) {
        add(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }
}
