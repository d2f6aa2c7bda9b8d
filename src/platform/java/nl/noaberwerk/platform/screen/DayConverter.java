package nl.noaberwerk.platform.screen;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WrittenDay;

/** Shows a day as 7-12-2026 and reads what {@link WrittenDay} understands. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate today = CDI.current().select(Today.class).get().date();
        return WrittenDay.read(text, today).orElseThrow(() -> FieldErrors.of("platform.field.day", field));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : Messages.shown(day);
    }
}
