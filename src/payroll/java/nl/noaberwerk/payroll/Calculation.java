package nl.noaberwerk.payroll;

/**
 * One calculation of a run; what is done for a calculation whose number the run has left behind is thrown away.
 *
 * @param number as {@link PayrollRun#calculation}
 */
public record Calculation(long runId, int number) {}
