package nl.noaberwerk.contracts;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/**
 * What the end of an employment costs by law.
 *
 * @param due whether a transitievergoeding is due
 * @param transitie in euros, gross
 * @param steps how it was found, the wage of a month first
 * @param compensation what UWV may pay back after long absence; empty when it does not apply or is not for the caller
 * @param toCheck whether a value was used that nobody confirmed
 */
public record EndMoney(
        boolean due, Euro transitie, List<Step> steps, Optional<Compensation> compensation, boolean toCheck) {

    /** @param amount in euros */
    public record Compensation(Euro amount, List<Step> steps) {}

    public EndMoney {
        steps = List.copyOf(steps);
    }
}
