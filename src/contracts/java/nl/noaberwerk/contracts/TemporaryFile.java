package nl.noaberwerk.contracts;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/**
 * A contract that ends, with what was decided and told about it.
 *
 * @param decisions the last one first
 * @param told the first one first
 * @param late what it costs that it was told too late; empty when it was in time or no wage is known
 */
public record TemporaryFile(
        TemporaryRow row, List<TemporaryDecision> decisions, List<Aanzegging> told, Optional<Late> late) {

    /** @param compensation in euros, gross */
    public record Late(long days, Euro compensation, List<Step> steps) {}

    public TemporaryFile {
        decisions = List.copyOf(decisions);
        told = List.copyOf(told);
    }
}
