package nl.noaberwerk.rules;

/**
 * One step of a calculation as a payroll clerk would write it down.
 *
 * @param name what is determined, in Dutch: "Tabelloon per jaar"
 * @param how the sum with its figures, in Dutch notation: "2.500,00 × 12, naar beneden op een veelvoud van 54"
 * @param amount the outcome in Dutch notation: "29.970,00"
 * @param source article or publication with its date; empty when the step is plain arithmetic
 */
public record Step(String name, String how, String amount, String source) {}
