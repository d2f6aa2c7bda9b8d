package nl.noaberwerk.payroll.screen;

import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Salary.Severity;

/** Which chip goes with a state; the chip always has its word too. */
final class RunChips {

    private RunChips() {}

    static String of(PayrollRun run) {
        if (run.isStale()) {
            return "warning";
        }
        return switch (run.status()) {
            case OPEN, CALCULATING -> "info";
            case CALCULATED -> "warning";
            case APPROVED, CLOSED -> "good";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "danger";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    static String word(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "Wordt niet betaald";
            case WARNING -> "Controleren";
            case INFO -> "Ter informatie";
        };
    }
}
