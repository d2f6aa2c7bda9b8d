package nl.noaberwerk.payroll.batch;

import nl.noaberwerk.payroll.Calculation;

/** Which calculation a job is about, from its parameters. */
final class JobCalculation {

    private JobCalculation() {}

    static Calculation of(String run, String number) {
        return new Calculation(Long.parseLong(run), Integer.parseInt(number));
    }
}
