package nl.noaberwerk.payroll.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.RunStatus;
import nl.noaberwerk.payroll.RunTotals;

/** A run as the API shows it; what is not known yet is absent. */
public record RunAnswer(
        long id,
        long employer,
        String month,
        int sequence,
        RunStatus status,
        boolean stale,
        LocalDate paymentDate,
        Progress progress,
        Totals totals,
        List<FindingAnswer> findings,
        String resultHash,
        String calculatedBy,
        Instant calculatedAt,
        String approvedBy,
        Instant approvedAt) {

    /** How many people are done, and of how many. */
    public record Progress(int done, int total) {}

    /** Of the people who are paid; leftOut is how many are not. */
    public record Totals(
            int payslips,
            int leftOut,
            String gross,
            String net,
            String loonheffing,
            String employerCost,
            String reserved) {

        static Totals of(RunTotals totals) {
            return new Totals(
                    totals.paidPeople(),
                    totals.leftOutPeople(),
                    totals.gross().decimal(),
                    totals.net().decimal(),
                    totals.loonheffing().decimal(),
                    totals.employerCost().decimal(),
                    totals.reserved().decimal());
        }
    }

    /** @param personnelNumber absent for a finding about the run as a whole; people is then how many it concerns */
    public record FindingAnswer(
            String personnelNumber,
            String name,
            String severity,
            String code,
            String message,
            String remedy,
            int people) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.personnelNumber().orElse(null),
                    finding.name().orElse(null),
                    finding.severity().name(),
                    finding.code(),
                    finding.message(),
                    finding.remedy(),
                    finding.people());
        }
    }

    static RunAnswer of(PayrollRun run, List<Finding> findings) {
        return new RunAnswer(
                run.id(),
                run.employerId(),
                run.month().toString(),
                run.sequence(),
                run.status(),
                run.isStale(),
                run.paymentDate(),
                new Progress(run.progressDone(), run.progressTotal()),
                Totals.of(run.totals()),
                findings.stream().map(FindingAnswer::of).toList(),
                run.resultHash().orElse(null),
                run.calculatedBy().orElse(null),
                run.finishedAt().orElse(null),
                run.approvedBy().orElse(null),
                run.approvedAt().orElse(null));
    }
}
