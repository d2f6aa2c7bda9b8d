package nl.noaberwerk.privacy;

import java.time.LocalDate;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawTopic;
import nl.noaberwerk.rules.LawValue;

/**
 * How long something is kept after it ended, as it holds on a day.
 *
 * @param calendar full calendar years after the year of the end; otherwise years from the day itself
 */
public record RetentionTerm(String label, int years, boolean calendar, Grade grade, String source) {

    private static final String CALENDAR_YEARS = "volle kalenderjaren";

    /** @throws nl.noaberwerk.rules.LawValueMissing when there is no term on the day: then nothing goes */
    static RetentionTerm of(Law law, String key, LocalDate day) {
        LawTopic topic = law.topic(key);
        LawValue value = law.value(key, day);
        return new RetentionTerm(
                topic.label(),
                value.decimal().intValueExact(),
                topic.unit().equals(CALENDAR_YEARS),
                value.gradeOn(day),
                value.source());
    }

    /** The last day on which it is kept; it may go on the day after. */
    LocalDate keptThrough(LocalDate ended) {
        return calendar ? LocalDate.of(ended.getYear() + years, 12, 31) : ended.plusYears(years);
    }

    /** What ended after this day cannot have passed its term on the given day. */
    LocalDate latestEnd(LocalDate day) {
        return day.minusYears(years);
    }

    /** "2 jaar". */
    public String inWords() {
        return years + (calendar ? " volle kalenderjaren" : " jaar");
    }

    public boolean isToCheck() {
        return grade != Grade.VASTGESTELD;
    }
}
