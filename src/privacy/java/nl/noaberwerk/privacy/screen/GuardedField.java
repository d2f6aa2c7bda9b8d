package nl.noaberwerk.privacy.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.privacy.GuardedText;

/** Checks a free text near absence as it is typed; the service that keeps it checks it again. */
@Named
@ApplicationScoped
public class GuardedField {

    @Inject
    private GuardedText guard;

    /** A validator: the message says what may be written instead. */
    public void check(FacesContext context, UIComponent field, Object value) {
        try {
            guard.require(String.valueOf(field.getAttributes().get("label")), (String) value, Integer.MAX_VALUE);
        } catch (Refused refused) {
            String text = refused.getMessage();
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), refused);
        }
    }

    /** What stands under a field that says nothing of its own. */
    public String getHelp() {
        return Messages.text("privacy.guard.help");
    }
}
