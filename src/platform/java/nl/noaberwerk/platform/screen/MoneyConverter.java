package nl.noaberwerk.platform.screen;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/** Shows an amount as 1.234,50 and reads it with or without thousands points, at most two decimals. */
@FacesConverter(forClass = Euro.class)
public class MoneyConverter implements Converter<Euro> {

    private static final String WRITTEN = "-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d{1,2})?";

    @Override
    public Euro getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.replace("€", "").strip();
        if (!written.matches(WRITTEN)) {
            throw FieldErrors.of("platform.field.amount", field);
        }
        return new Euro(new BigDecimal(written.replace(".", "").replace(',', '.')).setScale(2));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Euro amount) {
        return amount == null ? "" : Messages.shown(amount);
    }
}
