package nl.noaberwerk.signals;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody must know or do, for whoever has a role for an employer.
 *
 * @param key "kind:what it is about", such as "absence.reported:123"; a key is raised once and never again
 * @param role who sees it: everybody who has this role for the employer
 * @param account only this account of them; empty for all
 * @param text in Dutch, at most 300 signs; only the screen shows it, a mail says no more than how many there are
 * @param link the page where it is done, from the root: "/absence/case.xhtml?id=12"
 * @param due the day on which it must be done
 * @param direct mailed at once, as long as the functioneel beheerder has not chosen otherwise for the role and the kind
 */
public record Signal(
        String key,
        long employerId,
        String role,
        Optional<String> account,
        String text,
        String link,
        LocalDate due,
        boolean direct) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEXT = 300;

    public Signal {
        if (key.indexOf(':') < 1 || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key is 'kind:what it is about': " + key);
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text has 1 to %d signs.".formatted(LONGEST_TEXT));
        }
    }

    /** What the functioneel beheerder chooses a manner of telling for. */
    public String kind() {
        return key.substring(0, key.indexOf(':'));
    }
}
