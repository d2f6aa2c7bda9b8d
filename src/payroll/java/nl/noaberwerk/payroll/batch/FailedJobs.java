package nl.noaberwerk.payroll.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.noaberwerk.payroll.CalculationProgress;

/** Gives a run back to its clerk when the job broke down; one that a stopping server broke off is taken up again. */
@Named("failedJobs")
@Dependent
public class FailedJobs extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String calculation;

    @Inject
    private JobContext job;

    @Inject
    private CalculationProgress progress;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            progress.fail(JobCalculation.of(run, calculation));
        }
    }
}
