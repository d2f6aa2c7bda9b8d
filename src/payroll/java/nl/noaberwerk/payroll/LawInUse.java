package nl.noaberwerk.payroll;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawTopic;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The law as of a day in one calculation; notes every value that nobody confirmed, that is overdue or that is missing. */
final class LawInUse {

    private static final String CONFIRM =
            "Laat de functioneel beheerder de waarde nazien en een ander haar bevestigen bij Wettelijke waarden. "
                    + "U kunt betalen als u de waarde bij het goedkeuren aanvaardt.";
    private static final String CONFIRM_COMPONENT =
            "Laat de functioneel beheerder de looncomponent nazien en een ander haar bevestigen bij Looncomponenten. "
                    + "U kunt betalen als u de component bij het goedkeuren aanvaardt.";
    private static final String ENTER =
            "Laat de functioneel beheerder de waarde met haar bron invoeren bij Wettelijke waarden, "
                    + "met een ingangsdatum op of voor ";

    private final Law law;
    private final LocalDate day;
    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    LawInUse(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    Law law() {
        return law;
    }

    LocalDate day() {
        return day;
    }

    /** The value on the day; empty, with a blocking remark, when it is missing. */
    Optional<LawValue> value(String key) {
        Optional<LawValue> found = law.find(key, day);
        found.ifPresentOrElse(this::note, () -> noteMissing(law.topic(key)));
        return found;
    }

    /** The value without saying so: for a question whose answer does not touch an amount. */
    Optional<LawValue> peek(String key) {
        return law.find(key, day);
    }

    /** Notes that a row of a table was used that nobody confirmed. */
    void noteTable(String key, String message) {
        note("te-controleren:" + key, Severity.WARNING, message, CONFIRM);
    }

    /** Notes that a component was used whose definition nobody confirmed. */
    void noteComponent(String code, String treatment) {
        String message = "Nog niet bevestigd. Looncomponent " + code + ": " + treatment;
        note("te-controleren:component." + code, Severity.WARNING, message, CONFIRM_COMPONENT);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }

    private void note(LawValue value) {
        Grade grade = value.gradeOn(day);
        if (grade == Grade.VASTGESTELD) {
            return;
        }
        LawTopic topic = law.topic(value.key());
        String figure = topic.choices().isEmpty() ? Notation.number(value.decimal()) : value.value();
        String shown = topic.label() + ": " + figure + " (" + topic.unit() + "), vanaf " + Notation.date(value.from());
        if (grade == Grade.VERLOPEN) {
            note("verlopen:" + value.key(), Severity.WARNING, "Een nieuwe waarde wordt verwacht. " + shown, CONFIRM);
        } else {
            note("te-controleren:" + value.key(), Severity.WARNING, "Nog niet bevestigd. " + shown, CONFIRM);
        }
    }

    private void noteMissing(LawTopic topic) {
        String message = "De waarde \"" + topic.label() + "\" op " + Notation.date(day) + " ontbreekt.";
        note("ontbreekt:" + topic.key(), Severity.BLOCKING, message, ENTER + Notation.date(day) + ".");
    }

    private void note(String code, Severity severity, String message, String remedy) {
        remarks.computeIfAbsent(code, c -> new Remark(severity, c, message, remedy));
    }
}
