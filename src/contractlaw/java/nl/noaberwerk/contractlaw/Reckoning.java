package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The law of one day and the steps that were taken with it so far. */
final class Reckoning {

    private final Law law;
    private final LocalDate day;
    private final List<GradedStep> steps = new ArrayList<>();

    Reckoning(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    LawValue value(String key) {
        return law.value(key, day);
    }

    /** A value that is a whole number, such as months. */
    int whole(String key) {
        return value(key).decimal().intValueExact();
    }

    BigDecimal number(String key) {
        return value(key).decimal();
    }

    /** A step that used values of the law: their sources are named and the least sure one gives the grade. */
    void step(String name, String how, String outcome, LawValue... values) {
        String source =
                Arrays.stream(values).map(LawValue::reference).distinct().collect(Collectors.joining("; "));
        steps.add(new GradedStep(name, how, outcome, source, leastSure(values)));
    }

    void step(String name, String how, LocalDate outcome, LawValue... values) {
        step(name, how, Notation.date(outcome), values);
    }

    void step(String name, String how, Euro outcome, LawValue... values) {
        step(name, how, Notation.euro(outcome), values);
    }

    /** A step that rests on an article without a number. */
    void article(String name, String how, String outcome, String article) {
        steps.add(new GradedStep(name, how, outcome, article, Grade.VASTGESTELD));
    }

    /** A step that rests on something that nobody has read in the text of the law or the cao. */
    void unread(String name, String how, String outcome, String article) {
        steps.add(new GradedStep(name, how, outcome, article, Grade.TE_CONTROLEREN));
    }

    void addAll(List<GradedStep> earlier) {
        steps.addAll(earlier);
    }

    List<GradedStep> steps() {
        return List.copyOf(steps);
    }

    private Grade leastSure(LawValue... values) {
        Grade least = Grade.VASTGESTELD;
        for (LawValue value : values) {
            Grade grade = value.gradeOn(day);
            least = grade.ordinal() > least.ordinal() ? grade : least;
        }
        return least;
    }
}
