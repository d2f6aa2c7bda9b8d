package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** Draws up what a run comes to when all its people are done: totals, findings about the whole, fingerprint. */
@ApplicationScoped
class RunCompletion {

    private static final String TOTALS = "select count(*), coalesce(sum(gross), 0), coalesce(sum(net), 0),"
            + " coalesce(sum(loonheffing), 0), coalesce(sum(employer_cost), 0), coalesce(sum(reserved), 0)"
            + " from payslip where run_id = :run and not blocked";

    private static final String DIGESTS =
            "select personnel_number, digest from payslip where run_id = :run and not blocked";

    private static final String LEFT_OUT = "select distinct personnel_number from payroll_finding"
            + " where run_id = :run and severity = 'BLOCKING' and personnel_number is not null order by 1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunFindings findings;

    @Inject
    private Today today;

    void complete(PayrollRun run) {
        findings.drawUp(run);
        List<String> leftOut = leftOut(run);
        run.finishCalculation(totals(run, leftOut.size()), hash(run, leftOut), today.now());
    }

    private RunTotals totals(PayrollRun run, int leftOut) {
        Object[] sums = (Object[])
                em.createNativeQuery(TOTALS).setParameter("run", run.id()).getSingleResult();
        return new RunTotals(
                ((Number) sums[0]).intValue(),
                leftOut,
                euro(sums[1]),
                euro(sums[2]),
                euro(sums[3]),
                euro(sums[4]),
                euro(sums[5]));
    }

    private String hash(PayrollRun run, List<String> leftOut) {
        ResultHash hash = new ResultHash(run.paymentDate());
        for (Object row :
                em.createNativeQuery(DIGESTS).setParameter("run", run.id()).getResultList()) {
            Object[] payslip = (Object[]) row;
            hash.paid((String) payslip[0], (String) payslip[1]);
        }
        hash.leftOut(leftOut);
        return hash.value();
    }

    @SuppressWarnings("unchecked")
    private List<String> leftOut(PayrollRun run) {
        return em.createNativeQuery(LEFT_OUT).setParameter("run", run.id()).getResultList();
    }

    private static Euro euro(Object sum) {
        return new Euro((java.math.BigDecimal) sum);
    }
}
