package nl.noaberwerk.personnel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.noaberwerk.rules.Roster;

/** Rosters by their text: thousands of people share a few of them, so that each is read once. */
final class Rosters {

    private static final int MOST = 10_000;
    private static final Map<String, Roster> KNOWN = new ConcurrentHashMap<>();

    private Rosters() {}

    /** @throws IllegalArgumentException when the text is no roster */
    static Roster parsed(String text) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, Roster::parse);
    }
}
