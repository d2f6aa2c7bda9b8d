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
import nl.noaberwerk.platform.Role;

/** Compares a run with the month before it. */
@Stateless
@DenyAll
public class RunDifferences {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

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
        return Optional.of(Differences.of(before, paid(List.of(run)), leftOut, run.sequence() == 1));
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
