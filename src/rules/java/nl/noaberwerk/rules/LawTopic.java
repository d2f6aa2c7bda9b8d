package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A subject on which the law or a cao gives a value, with the whole history of it.
 *
 * @param key stable name, such as premie.awf.laag
 * @param label Dutch name for screens
 * @param area Dutch heading under which screens list it
 * @param unit Dutch unit, such as "procent", "euro per uur" or "keuze"
 * @param choices the words that may be entered; empty when the value is a number
 */
public record LawTopic(
        String key, String label, String area, String unit, List<String> choices, List<LawValue> history) {

    static final String TABLE = "tabel per jaar";
    private static final String BY_BIRTH_DATE = "maanden naar geboortedatum";

    public LawTopic {
        for (int i = 1; i < history.size(); i++) {
            if (!history.get(i - 1).from().isBefore(history.get(i).from())) {
                throw new IllegalArgumentException(
                        key + ": the value from " + history.get(i).from() + " is out of order");
            }
        }
        for (LawValue value : history) {
            if (!TABLE.equals(unit) && !accepts(value.value(), unit, choices)) {
                throw new IllegalArgumentException(key + " does not accept " + value.value());
            }
        }
        choices = List.copyOf(choices);
        history = List.copyOf(history);
    }

    /** The value that holds on the day; empty when it is missing. */
    public Optional<LawValue> on(LocalDate day) {
        for (int i = history.size() - 1; i >= 0; i--) {
            LawValue value = history.get(i);
            if (!day.isBefore(value.from())) {
                return value.holdsOn(day) ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    public Grade gradeOn(LocalDate day) {
        return on(day).map(value -> value.gradeOn(day)).orElse(Grade.ONTBREEKT);
    }

    /** Whether the days of its values are days of birth: no single value holds on a day of the calendar. */
    public boolean isByBirthDate() {
        return BY_BIRTH_DATE.equals(unit);
    }

    /** Whether people may enter a value: the tables of a year come with the program. */
    public boolean isEnterable() {
        return !TABLE.equals(unit);
    }

    /** Whether the text may be entered as a value of this topic: a number of 0 or more, or one of the choices. */
    public boolean accepts(String value) {
        return isEnterable() && accepts(value, unit, choices);
    }

    private static boolean accepts(String value, String unit, List<String> choices) {
        if (!choices.isEmpty()) {
            return choices.contains(value);
        }
        return value.matches("\\d{1,9}(\\.\\d{1,6})?") && (!unit.startsWith("procent") || isPercentage(value));
    }

    LawTopic with(LawValue entered) {
        List<LawValue> all = new ArrayList<>(history);
        all.removeIf(value -> value.from().equals(entered.from()));
        all.add(entered);
        all.sort(Comparator.comparing(LawValue::from));
        return new LawTopic(key, label, area, unit, choices, all);
    }

    private static boolean isPercentage(String value) {
        return new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
