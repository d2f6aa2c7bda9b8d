package nl.noaberwerk.labour;

import java.util.List;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/**
 * What absent days bring in less than the wage, in euros, with the steps to it.
 *
 * @param atMinimum the minimum wage is paid, because the percentage would have been less
 */
public record Shortfall(AbsentDays absent, Euro amount, List<Step> steps, boolean atMinimum) {}
