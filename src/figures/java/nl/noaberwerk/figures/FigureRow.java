package nl.noaberwerk.figures;

/**
 * A group with its figures over the period and over the same days of the year before.
 *
 * @param group its name in Dutch
 */
public record FigureRow(String group, Measured now, Measured before) {}
