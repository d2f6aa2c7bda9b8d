package nl.noaberwerk.payroll.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.payroll.Calculation;
import nl.noaberwerk.payroll.CalculationProgress;

/** Computes a block and stores it in the transaction of its chunk; passes over it when the run was cancelled. */
@Named("blockWriter")
@Dependent
public class BlockWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String calculation;

    @Inject
    private CalculationProgress progress;

    private boolean cancelled;

    @Override
    public void writeItems(List<Object> blocks) {
        Calculation ours = JobCalculation.of(run, calculation);
        for (Object block : blocks) {
            if (!cancelled) {
                cancelled = !progress.calculate(ours, ids(block));
            }
        }
    }

    private static List<Long> ids(Object block) {
        if (block instanceof List<?> list) {
            return list.stream().map(Long.class::cast).toList();
        }
        throw new BatchRuntimeException("no block of employments: " + block);
    }
}
