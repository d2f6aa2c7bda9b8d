package nl.noaberwerk.wages;

import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** What a letter about a loonbeslag must say before it can be recorded. */
final class LoonbeslagChecks {

    private static final int LONGEST_NOTE = 200;

    private LoonbeslagChecks() {}

    static void letter(Loonbeslag.Letter letter, LocalDate today) {
        if (letter.date() == null || letter.date().isAfter(today)) {
            throw new Refused("wages.loonbeslag.letter-date");
        }
    }

    static void claim(Euro claim) {
        if (claim == null || !claim.isPositive()) {
            throw new Refused("wages.loonbeslag.claim");
        }
    }

    static void voet(Euro voet) {
        if (voet == null || voet.isNegative()) {
            throw new Refused("wages.loonbeslag.voet");
        }
    }

    /** @param key of the message when the note is missing or too long */
    static String noted(String given, String key) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            throw Refused.badRequest(key, LONGEST_NOTE);
        }
        return text;
    }
}
