package nl.noaberwerk.indication;

/**
 * What UWV decided, as it is recorded.
 *
 * @param besluit always with its day; the rest only for somebody who belongs to the target group
 * @param adaptations whether the decision advises adaptations in the work
 */
public record NewDecision(Outcome outcome, Besluit besluit, boolean adaptations, String note) {

    boolean isInTargetGroup() {
        return outcome == Outcome.IN_TARGET_GROUP;
    }
}
