package nl.noaberwerk.contracts;

import java.util.List;
import nl.noaberwerk.contractlaw.GradedStep;
import nl.noaberwerk.rules.Step;

/** Steps of the law as the screens show them: what nobody confirmed says so. */
final class LawSteps {

    private LawSteps() {}

    static List<Step> of(List<GradedStep> steps) {
        return steps.stream()
                .map(step -> new Step(step.name(), step.how(), step.outcome(), source(step)))
                .toList();
    }

    private static String source(GradedStep step) {
        return step.isToBeChecked() ? step.source() + " – te controleren" : step.source();
    }
}
