package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;

/** An answer of the law that shows how it came about and can be recomputed with the law of its day. */
public interface Explained {

    /** The day whose law was used. */
    LocalDate lawDay();

    List<GradedStep> steps();

    /** Whether one of the values that were used is not confirmed. */
    default boolean isToBeChecked() {
        return steps().stream().anyMatch(GradedStep::isToBeChecked);
    }
}
