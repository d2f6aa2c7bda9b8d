package nl.noaberwerk.absence;

import java.util.Optional;

/**
 * Which cases a list shows.
 *
 * @param text part of the name or of the personnel number; empty for everybody
 * @param location of the team; empty for all
 */
public record CaseSearch(String text, State state, Optional<String> location) {

    /** Whether the case goes on today. */
    public enum State {
        NOW,
        ENDED,
        ALL
    }
}
