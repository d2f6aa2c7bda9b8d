package nl.noaberwerk.contractlaw;

import nl.noaberwerk.rules.Grade;

/**
 * One step of an answer of the law, as an adviser would write it down.
 *
 * @param name what is determined, in Dutch: "Opzegtermijn"
 * @param how the facts and figures that lead to it, in Dutch notation
 * @param outcome an amount, a day or a few words, in Dutch notation
 * @param source article with the day from which it holds; empty when the step is plain arithmetic
 * @param grade how sure we are of the least sure value that was used
 */
public record GradedStep(String name, String how, String outcome, String source, Grade grade) {

    /** Whether somebody must still look at the source before the outcome is used. */
    public boolean isToBeChecked() {
        return grade != Grade.VASTGESTELD;
    }
}
