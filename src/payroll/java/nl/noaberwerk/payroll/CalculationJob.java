package nl.noaberwerk.payroll;

import jakarta.batch.runtime.BatchRuntime;
import java.util.Properties;

/** The batch job of one calculation. */
final class CalculationJob {

    private static final String NAME = "payroll-run";

    private CalculationJob() {}

    static void start(Calculation calculation) {
        Properties parameters = new Properties();
        parameters.setProperty("run", Long.toString(calculation.runId()));
        parameters.setProperty("calculation", Integer.toString(calculation.number()));
        BatchRuntime.getJobOperator().start(NAME, parameters);
    }
}
