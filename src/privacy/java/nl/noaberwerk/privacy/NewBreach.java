package nl.noaberwerk.privacy;

import java.time.Instant;

/**
 * A data breach as it was found.
 *
 * @param knownAt when somebody knew of it; the hours to report it are counted from here
 * @param persons how many people it is about
 * @param risk whether it can harm them
 */
public record NewBreach(Instant knownAt, String what, int persons, boolean risk) {}
