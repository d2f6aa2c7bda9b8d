package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.contractlaw.Explained;
import nl.noaberwerk.contractlaw.GradedStep;

/**
 * What a calculator answers.
 *
 * @param lines the answer in a few lines
 * @param lawDay the day whose law was used
 * @param steps how it came about
 */
public record CalculationOutcome(List<Line> lines, LocalDate lawDay, List<GradedStep> steps) {

    /** One line of the answer. */
    public record Line(String label, String value) {}

    public CalculationOutcome {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    static CalculationOutcome of(Explained answer, Line... lines) {
        return new CalculationOutcome(List.of(lines), answer.lawDay(), answer.steps());
    }

    /** With the steps of something that was reckoned before it. */
    CalculationOutcome after(Explained before) {
        List<GradedStep> all = new ArrayList<>(before.steps());
        all.addAll(steps);
        return new CalculationOutcome(lines, lawDay, all);
    }

    static Line line(String label, String value) {
        return new Line(label, value);
    }

    /** Whether a value in it must still be checked before it is used. */
    public boolean isToBeChecked() {
        return steps.stream().anyMatch(GradedStep::isToBeChecked);
    }
}
