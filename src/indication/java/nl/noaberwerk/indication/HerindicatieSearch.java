package nl.noaberwerk.indication;

import java.util.Optional;

/**
 * Which herindicaties are looked for.
 *
 * @param state empty for all that are not closed
 * @param late only those whose day has passed
 * @param text a part of a name or a personnel number; may be empty
 */
public record HerindicatieSearch(Optional<HerindicatieState> state, boolean late, String text) {}
