package nl.noaberwerk.platform.screen;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaberwerk.platform.Messages;

/** Shows a month as "november 2026"; reads that, "11-2026" and "2026-11". */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2}|[a-z]+)[-/ ](\\d{4})");
    private static final List<String> NAMES = Arrays.stream(java.time.Month.values())
            .map(month -> month.getDisplayName(java.time.format.TextStyle.FULL, Messages.DUTCH))
            .toList();

    @Override
    public YearMonth getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read(text.strip().toLowerCase(Messages.DUTCH));
        } catch (DateTimeException noMonth) {
            throw FieldErrors.of("platform.field.month", field);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, YearMonth month) {
        return month == null ? "" : Messages.shown(month);
    }

    private static YearMonth read(String text) {
        Matcher dutch = DUTCH.matcher(text);
        if (!dutch.matches()) {
            return YearMonth.parse(text);
        }
        String month = dutch.group(1);
        int number = month.matches("\\d+") ? Integer.parseInt(month) : NAMES.indexOf(month) + 1;
        return YearMonth.of(Integer.parseInt(dutch.group(2)), number);
    }
}
