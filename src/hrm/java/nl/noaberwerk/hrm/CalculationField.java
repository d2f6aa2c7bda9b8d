package nl.noaberwerk.hrm;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that a calculator asks.
 *
 * @param name by which it is kept and asked over the API
 * @param label in Dutch, on the screen
 * @param choices of a {@link Form#CHOICE}, in order
 */
public record CalculationField(
        String name, String label, Form form, boolean required, String help, List<Choice> choices) {

    /** How it is filled in, and how it is written in what is kept. */
    public enum Form {
        /** A day, as 2026-11-10. */
        DAY,
        /** An amount in euros of 0 or more, as 2600.00. */
        EURO,
        /** A number, with a point. */
        NUMBER,
        /** true or false. */
        YES,
        /** The value of one of the choices. */
        CHOICE,
        /** A few words. */
        WORDS,
        /** Periods, each as first/last/, the last day may be left out; with semicolons between them. */
        PERIODS,
        /** The same with behind the second slash a value of one of the choices. */
        PERIODS_WITH_CHOICE,
        /** The same with behind the second slash a number of hours a week. */
        PERIODS_WITH_HOURS
    }

    /** One answer that may be chosen. */
    public record Choice(String value, String label) {}

    static CalculationField of(Form form, String name, String label) {
        return new CalculationField(name, label, form, false, "", List.of());
    }

    static CalculationField day(String name, String label) {
        return of(Form.DAY, name, label);
    }

    static CalculationField euro(String name, String label) {
        return of(Form.EURO, name, label);
    }

    static CalculationField number(String name, String label) {
        return of(Form.NUMBER, name, label);
    }

    static CalculationField yes(String name, String label) {
        return of(Form.YES, name, label);
    }

    static <E extends Enum<E>> CalculationField choice(
            String name, String label, E[] values, Function<E, String> words) {
        return of(Form.CHOICE, name, label).among(values, words);
    }

    <E extends Enum<E>> CalculationField among(E[] values, Function<E, String> words) {
        List<Choice> all = Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.apply(value)))
                .toList();
        return new CalculationField(name, label, form, required, help, all);
    }

    CalculationField needed() {
        return new CalculationField(name, label, form, true, help, choices);
    }

    CalculationField with(String explanation) {
        return new CalculationField(name, label, form, required, explanation, choices);
    }

    public boolean isPeriods() {
        return form == Form.PERIODS || form == Form.PERIODS_WITH_CHOICE || form == Form.PERIODS_WITH_HOURS;
    }

    /** For a page: whether it is filled in that way. */
    public boolean is(String asked) {
        return form.name().equals(asked);
    }
}
