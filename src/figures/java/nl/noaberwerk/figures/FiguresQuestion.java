package nl.noaberwerk.figures;

import nl.noaberwerk.labour.Duurklassen;

/**
 * Which figures are asked for.
 *
 * @param classes the table of duurklassen
 * @param withLeave whether pregnancy and maternity leave counts as absence
 */
public record FiguresQuestion(
        long employerId, FiguresPeriod period, Grouping by, Duurklassen.Table classes, boolean withLeave) {}
