package nl.noaberwerk.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.LawTopic;
import nl.noaberwerk.rules.LawValue;

/**
 * A subject of the law on a day: what holds, how sure that is, and what people entered for it.
 *
 * @param value empty when it is missing on the day
 * @param entered the newest first, also those for another day
 */
public record LawEntry(LawTopic topic, Grade grade, Optional<LawValue> value, List<EnteredLawValue> entered) {

    static LawEntry of(LawTopic topic, LocalDate day, List<EnteredLawValue> entered) {
        LocalDate shown = topic.isByBirthDate() ? youngest(topic) : day;
        return new LawEntry(topic, topic.gradeOn(shown), topic.on(shown), entered);
    }

    /** Somebody has to look at it: it is missing, not confirmed or overdue. */
    public boolean wantsAttention() {
        return grade != Grade.VASTGESTELD || entered.stream().anyMatch(value -> !value.isConfirmed());
    }

    /** The first birth date of the last value: the one that is the least sure. */
    private static LocalDate youngest(LawTopic topic) {
        return topic.history().get(topic.history().size() - 1).from();
    }
}
