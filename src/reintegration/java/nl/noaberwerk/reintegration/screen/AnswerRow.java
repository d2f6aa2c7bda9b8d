package nl.noaberwerk.reintegration.screen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.reintegration.Question;

/** A question on the page with the answer as it is typed. */
public final class AnswerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final String code;
    private final String label;
    private final String help;
    private final boolean required;
    private final Question.Form form;
    private String text;
    private LocalDate day;
    private String keptAt;

    AnswerRow(Question question, String answer) {
        code = question.code();
        label = question.label();
        help = question.help();
        required = question.required();
        form = question.form();
        text = answer;
        day = isDay() && !answer.isEmpty() ? LocalDate.parse(answer) : null;
    }

    /** As it is kept: a day as 2026-12-07. */
    String answer() {
        if (isDay()) {
            return day == null ? "" : day.toString();
        }
        return text == null ? "" : text;
    }

    /** It was just kept. */
    void kept(Instant at) {
        keptAt = TIME.format(at.atZone(Today.ZONE));
    }

    /** When it was last kept from this page: "09:30:00"; null before that. */
    public String getKeptAt() {
        return keptAt;
    }

    public boolean isDay() {
        return form == Question.Form.DAY;
    }

    public boolean isLine() {
        return form == Question.Form.LINE;
    }

    public boolean isLongText() {
        return form == Question.Form.TEXT;
    }

    public int getLongest() {
        return form.longest();
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

    public boolean isRequired() {
        return required;
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
