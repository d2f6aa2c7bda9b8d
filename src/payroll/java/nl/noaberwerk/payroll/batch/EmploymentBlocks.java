package nl.noaberwerk.payroll.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.CalculationProgress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out the people of a run that are still to be done, a block at a time.
 *
 * <p>It keeps no checkpoint: after a crash the stored results themselves say who was done.
 */
@Named("employmentBlocks")
@Dependent
public class EmploymentBlocks extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String calculation;

    @Inject
    @ConfigProperty(name = "noaberwerk.payroll.block", defaultValue = "250")
    private int size;

    @Inject
    private CalculationProgress progress;

    private List<Long> toDo = List.of();
    private int next;

    @Override
    public void open(Serializable checkpoint) {
        toDo = progress.toDo(JobCalculation.of(run, calculation));
        next = 0;
    }

    /** A list of ids of employments; null when everybody is done. */
    @Override
    public Object readItem() {
        if (next >= toDo.size()) {
            return null;
        }
        int end = Math.min(toDo.size(), next + size);
        List<Long> block = new ArrayList<>(toDo.subList(next, end));
        next = end;
        return block;
    }
}
