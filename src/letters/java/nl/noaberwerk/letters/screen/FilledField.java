package nl.noaberwerk.letters.screen;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.noaberwerk.letters.LetterField;

/** A field of a letter as it is filled in on the page. */
public final class FilledField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String label;
    private final String help;
    private final String form;
    private String text;
    private LocalDate day;

    /** @param given what the page was opened with; null for nothing */
    FilledField(LetterField field, String given) {
        code = field.getCode();
        label = field.getLabel();
        help = field.getHelp();
        form = field.getForm().name();
        text = given;
        day = field.isDay() && given != null ? parsed(given) : null;
    }

    private static LocalDate parsed(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** As a letter wants it: a day as 2026-12-07; empty when nothing was filled in. */
    String value() {
        if (isDay()) {
            return day == null ? "" : day.toString();
        }
        return text == null ? "" : text;
    }

    public boolean isDay() {
        return form.equals(LetterField.Form.DAY.name());
    }

    public boolean isLine() {
        return form.equals(LetterField.Form.LINE.name());
    }

    public boolean isLongText() {
        return form.equals(LetterField.Form.TEXT.name());
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getWritten() {
        return day;
    }

    public void setWritten(LocalDate day) {
        this.day = day;
    }
}
