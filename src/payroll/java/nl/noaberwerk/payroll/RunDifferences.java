package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.Differences.Compared;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Role;

/** Compares a run with the month before it. */
@Stateless
@DenyAll
public class RunDifferences {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private LawBook lawBook;

    /** Empty when there is no calculated run of the month before. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Optional<Differences> of(long runId) {
        PayrollRun run = runs.get(runId);
        List<PaidMonth> before = paid(runs.ofMonthBefore(runId));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Set<String> leftOut = runs.findings(runId).stream()
                .filter(Finding::isBlocking)
                .flatMap(finding -> finding.personnelNumber().stream())
                .collect(Collectors.toSet());
        Compared compared =
                new Compared(run.month().minusMonths(1), before, paid(List.of(run)), leftOut, run.sequence() == 1);
        return Optional.of(Differences.of(compared, comparison()));
    }

    /** Why one payslip differs from that of the month before; empty when nobody was paid for that month. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Optional<Difference> of(Payslip payslip) {
        List<PayrollRun> before = runs.ofMonthBefore(payslip.run().id());
        if (payslip.isBlocked() || !hasPayslips(before)) {
            return Optional.empty();
        }
        PaidMonth now = PaidMonth.of(payslip);
        return Optional.of(em.createQuery(
                        "select p from Payslip p where p.run in :runs and p.blocked = false"
                                + " and p.payee.employmentId = :employment",
                        Payslip.class)
                .setParameter("runs", before)
                .setParameter("employment", payslip.payee().employmentId())
                .getResultStream()
                .findFirst()
                .map(PaidMonth::of)
                .map(old -> comparison().between(old, now))
                .orElseGet(() -> Differences.begun(now, payslip.run().month().minusMonths(1))));
    }

    private boolean hasPayslips(List<PayrollRun> months) {
        return months.stream().anyMatch(run -> run.totals().paidPeople() > 0);
    }

    private MonthComparison comparison() {
        return new MonthComparison(lawBook.current());
    }

    private List<PaidMonth> paid(List<PayrollRun> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Payslip p where p.run in :runs and p.blocked = false order by p.payee.personnelNumber",
                        Payslip.class)
                .setParameter("runs", months)
                .getResultStream()
                .map(PaidMonth::of)
                .toList();
    }
}
