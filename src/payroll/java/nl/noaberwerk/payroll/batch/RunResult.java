package nl.noaberwerk.payroll.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.noaberwerk.payroll.CalculationProgress;

/** Draws up the result when all blocks are done. */
@Named("runResult")
@Dependent
public class RunResult extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String calculation;

    @Inject
    private CalculationProgress progress;

    @Override
    public String process() {
        progress.finish(JobCalculation.of(run, calculation));
        return "DONE";
    }
}
