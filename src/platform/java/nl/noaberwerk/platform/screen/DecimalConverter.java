package nl.noaberwerk.platform.screen;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import nl.noaberwerk.platform.Messages;

/** Shows a number as 36,5 and reads it with a decimal comma. */
// by id: a converter for the class would not go before the one of Faces itself
@FacesConverter("nw.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        if (!written.matches("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3})+)(,\\d{1,10})?")) {
            throw FieldErrors.of("platform.field.number", field);
        }
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal number) {
        return number == null ? "" : Messages.shown(number);
    }
}
