package nl.noaberwerk.handout.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Messages of these screens at the top of the page. */
final class Notices {

    private Notices() {}

    /** Stays until the page after a redirect is shown. */
    static void afterRedirect(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
