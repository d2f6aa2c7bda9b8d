package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Stores the results of a calculation in bulk, within the transaction of the caller. */
@ApplicationScoped
class ResultStore {

    private static final String CLAIM = "update payroll_run set progress_done = progress_done + :people,"
            + " heartbeat_at = clock_timestamp()"
            + " where id = :run and calculation = :calculation and status = 'CALCULATING'";

    @PersistenceContext
    private EntityManager em;

    /**
     * Stores the outcomes and counts them as done; false, and nothing stored, when the calculation is no longer wanted.
     *
     * <p>The run's row is locked first: a cancellation either comes before, or finds these rows and takes them away.
     */
    boolean store(Calculation calculation, List<Outcome> outcomes) {
        if (!claim(calculation, outcomes.size())) {
            return false;
        }
        List<String> payslips =
                outcomes.stream().map(Outcome::row).flatMap(Optional::stream).toList();
        copy("payslip", "run_id, " + PayslipRow.COLUMNS, ofRun(calculation.runId(), payslips));
        storeFindings(calculation.runId(), FindingDraft.of(outcomes));
        return true;
    }

    void storeFindings(long runId, List<FindingDraft> findings) {
        List<String> rows = findings.stream().map(FindingDraft::row).toList();
        copy("payroll_finding", "run_id, " + FindingDraft.COLUMNS, ofRun(runId, rows));
    }

    void delete(long runId) {
        execute("delete from payslip where run_id = :run", runId);
        execute("delete from payroll_finding where run_id = :run", runId);
    }

    private boolean claim(Calculation calculation, int people) {
        int claimed = em.createNativeQuery(CLAIM)
                .setParameter("people", people)
                .setParameter("run", calculation.runId())
                .setParameter("calculation", calculation.number())
                .executeUpdate();
        return claimed == 1;
    }

    private void execute(String sql, long runId) {
        em.createNativeQuery(sql).setParameter("run", runId).executeUpdate();
    }

    private void copy(String table, String columns, List<String> rows) {
        em.unwrap(Session.class).doWork(connection -> new BulkCopy(connection, table, columns).write(rows));
    }

    private static List<String> ofRun(long runId, List<String> rows) {
        return rows.stream().map(row -> runId + "\t" + row).toList();
    }
}
