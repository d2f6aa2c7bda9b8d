package nl.noaberwerk.payroll;

/** How the audit trail names a run. */
final class RunSubject {

    private RunSubject() {}

    static String of(PayrollRun run) {
        return "run " + run.id() + " (" + run.month() + ", reeks " + run.sequence() + ")";
    }
}
