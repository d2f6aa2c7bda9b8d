package nl.noaberwerk.benefits;

import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * What is expected of UWV and what came, of one report or claim.
 *
 * @param reportId empty for the benefit of a leave
 * @param claimId empty for ziekengeld
 * @param expected up to and including today
 * @param received in euros so far
 */
public record BenefitRow(
        Optional<Long> reportId,
        Optional<Long> claimId,
        String number,
        String name,
        ExpectedBenefit expected,
        Euro received) {

    /** Positive: UWV still has to pay. */
    public Euro open() {
        return expected.amount().minus(received);
    }

    public boolean isLeave() {
        return claimId.isPresent();
    }
}
