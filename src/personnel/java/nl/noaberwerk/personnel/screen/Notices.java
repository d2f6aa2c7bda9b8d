package nl.noaberwerk.personnel.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** Messages of these screens at the top of the page. */
final class Notices {

    private Notices() {}

    /** @param field client id of the field that it is about; null for the whole page */
    static void error(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** The label above a field, by its client id. */
    static String label(String field) {
        UIComponent found = FacesContext.getCurrentInstance().getViewRoot().findComponent(field);
        return found == null ? "" : String.valueOf(found.getAttributes().get("label"));
    }
}
