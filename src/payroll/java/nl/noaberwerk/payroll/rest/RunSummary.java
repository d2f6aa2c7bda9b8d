package nl.noaberwerk.payroll.rest;

import java.time.LocalDate;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.RunStatus;

/** A run in a list. */
public record RunSummary(
        long id,
        long employer,
        String month,
        int sequence,
        RunStatus status,
        boolean stale,
        LocalDate paymentDate,
        int people,
        String net) {

    static RunSummary of(PayrollRun run) {
        return new RunSummary(
                run.id(),
                run.employerId(),
                run.month().toString(),
                run.sequence(),
                run.status(),
                run.isStale(),
                run.paymentDate(),
                run.totals().paidPeople(),
                run.totals().net().decimal());
    }
}
