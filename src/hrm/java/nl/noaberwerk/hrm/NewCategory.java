package nl.noaberwerk.hrm;

import java.time.LocalDate;

/**
 * A category as it shall be from a day on.
 *
 * @param code of the category that changes; null or empty for a new one
 * @param answerDays days after the question, from 1 to 365
 * @param source where the category and its days come from
 */
public record NewCategory(
        String code, String label, int place, int answerDays, boolean inUse, LocalDate from, String source) {

    NewCategory withLabel(String given) {
        return new NewCategory(code, given, place, answerDays, inUse, from, source);
    }
}
