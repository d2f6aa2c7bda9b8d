package nl.noaberwerk.rules;

import java.time.LocalDate;

/** The law as we know it has no value for a subject on a day; the message is Dutch and fit for a screen. */
public final class LawValueMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private LawValueMissing(String key, String message) {
        super(message);
        this.key = key;
    }

    static LawValueMissing of(LawTopic topic, LocalDate day) {
        return new LawValueMissing(
                topic.key(), "De waarde \"" + topic.label() + "\" op " + Notation.date(day) + " ontbreekt.");
    }

    static LawValueMissing ofYear(String subject, int year) {
        return new LawValueMissing(
                subject + "." + year, "Voor " + year + " zijn geen definitieve waarden van de " + subject + " bekend.");
    }

    /** The key of the subject that lacks a value. */
    public String key() {
        return key;
    }
}
