package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of the law or a cao with the day from which it holds and its source.
 *
 * @param value a number with a decimal point, or one of the topic's choices
 * @param until last day on which it may be used; afterwards the value is missing
 * @param due day from which a successor is expected; from then on the value is "verlopen"
 */
public record LawValue(
        String key,
        LocalDate from,
        String value,
        String source,
        Grade grade,
        Optional<LocalDate> until,
        Optional<LocalDate> due) {

    public LawValue {
        if (source.isBlank()) {
            throw new IllegalArgumentException(key + " from " + from + " has no source");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " from " + from + " has no value");
        }
        if (grade != Grade.VASTGESTELD && grade != Grade.TE_CONTROLEREN) {
            throw new IllegalArgumentException(key + " from " + from + " cannot be entered as " + grade.label());
        }
    }

    public BigDecimal decimal() {
        return new BigDecimal(value);
    }

    /** In euros. */
    public Euro euro() {
        return new Euro(decimal());
    }

    public Grade gradeOn(LocalDate day) {
        return due.filter(d -> !day.isBefore(d)).isPresent() ? Grade.VERLOPEN : grade;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Source and first day as a step shows them: "WML art. 15 (vanaf 1-1-2024)". */
    public String reference() {
        return source + " (vanaf " + Notation.date(from) + ")";
    }
}
