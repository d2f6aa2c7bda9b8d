package nl.noaberwerk.platform.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import nl.noaberwerk.platform.Messages;

/** What a page says after an act succeeded. */
final class Notice {

    private Notice() {}

    /** Also kept over the redirect that follows. */
    static void say(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = Messages.text(key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
