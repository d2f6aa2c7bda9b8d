package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.Employer;

/** Computes a run once more in memory, to see whether the facts of this moment still give the stored results. */
@ApplicationScoped
class Recalculation {

    private static final int BLOCK = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunPeople people;

    @Inject
    private BlockCalculation blocks;

    /** Whether both what is stored and what the present facts give have this fingerprint. */
    boolean gives(PayrollRun run, String hash) {
        return stored(run) && hash.equals(computed(run));
    }

    /** Whether every payslip is still as it was calculated: the fingerprint speaks about what is stored. */
    private boolean stored(PayrollRun run) {
        return em.createQuery("select p from Payslip p where p.run = :run and p.blocked = false", Payslip.class)
                .setParameter("run", run)
                .getResultStream()
                .allMatch(Payslip::isAsCalculated);
    }

    private String computed(PayrollRun run) {
        ResultHash hash =
                new ResultHash(em.find(Employer.class, run.employerId()).paymentDate(run.month()));
        List<Long> ids = people.of(run);
        for (int from = 0; from < ids.size(); from += BLOCK) {
            blocks.withoutRows(run, ids.subList(from, Math.min(ids.size(), from + BLOCK)))
                    .forEach(hash::add);
        }
        return hash.value();
    }
}
