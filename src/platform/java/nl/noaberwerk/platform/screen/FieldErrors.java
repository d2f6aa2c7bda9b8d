package nl.noaberwerk.platform.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import nl.noaberwerk.platform.Messages;

/** What a field says when its text cannot be read; names the field by its label. */
final class FieldErrors {

    private FieldErrors() {}

    static ConverterException of(String key, UIComponent field) {
        Object label = field.getAttributes().get("label");
        String text = Messages.text(key, label == null ? "Dit veld" : label);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
