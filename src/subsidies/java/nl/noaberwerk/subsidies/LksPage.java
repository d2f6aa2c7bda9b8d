package nl.noaberwerk.subsidies;

import java.util.List;
import nl.noaberwerk.rules.Euro;

/**
 * A page of the loonkostensubsidies of a month.
 *
 * @param total how many fit
 * @param differing how many of all of the month differ
 * @param expected and received: of all that fit, in euros
 */
public record LksPage(List<LksRow> rows, int total, int differing, Euro expected, Euro received) {}
