package nl.noaberwerk.wages.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import nl.noaberwerk.personnel.Refusal;

/** Messages of the screens with items. */
final class Notices {

    private Notices() {}

    /** Tells it at the field of the form with the name of the column, or at the top when there is none. */
    static void refusal(String form, Refusal refusal, Map<String, String> fields) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = form + ":" + fields.getOrDefault(refusal.column(), refusal.column());
        UIComponent field =
                refusal.column().isEmpty() ? null : faces.getViewRoot().findComponent(id);
        String text = field == null ? refusal.text() : field.getAttributes().get("label") + ": " + refusal.text();
        faces.addMessage(field == null ? null : id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
