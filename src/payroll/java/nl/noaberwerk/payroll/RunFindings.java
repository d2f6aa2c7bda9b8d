package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Messages;

/** The findings about a run as a whole. */
@ApplicationScoped
class RunFindings {

    private static final String MERGED = "select severity, code, message, remedy, sum(people) from payroll_finding"
            + " where run_id = :run and personnel_number is null group by 1, 2, 3, 4 order by 2, 3";

    private static final String TAKE_AWAY =
            "delete from payroll_finding where run_id = :run and personnel_number is null";

    private static final String SAME_ACCOUNT = "select iban, string_agg(personnel_number, ', ' order by"
            + " personnel_number), count(*) from payslip where run_id = :run and iban <> ''"
            + " group by iban having count(*) > 1 order by 2";

    private static final String EARLIER = "select r from PayrollRun r where r.employerId = :employer"
            + " and r.month < :month and r.status not in (nl.noaberwerk.payroll.RunStatus.APPROVED,"
            + " nl.noaberwerk.payroll.RunStatus.CLOSED) order by r.month";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ResultStore results;

    @Inject
    private RunControl control;

    @Inject
    private WagePoints wages;

    /** Puts the counts that each block made of equal findings together, and adds what only shows over all. */
    void drawUp(PayrollRun run) {
        List<FindingDraft> drafts = new ArrayList<>(merged(run));
        drafts.addAll(sameAccount(run));
        earlier(run).forEach(open -> drafts.add(FindingDraft.ofRun(earlierIsOpen(open), 1)));
        drafts.addAll(control.points(run));
        drafts.addAll(wages.points(run));
        em.createNativeQuery(TAKE_AWAY).setParameter("run", run.id()).executeUpdate();
        results.storeFindings(run.id(), drafts);
    }

    /** Runs of months before that nobody has approved yet. */
    List<PayrollRun> earlier(PayrollRun run) {
        return em.createQuery(EARLIER, PayrollRun.class)
                .setParameter("employer", run.employerId())
                .setParameter("month", run.month())
                .getResultList();
    }

    private List<FindingDraft> merged(PayrollRun run) {
        return rows(MERGED, run).stream()
                .map(row -> FindingDraft.ofRun(
                        new Remark(
                                Severity.valueOf((String) row[0]), (String) row[1], (String) row[2], (String) row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    private List<FindingDraft> sameAccount(PayrollRun run) {
        return rows(SAME_ACCOUNT, run).stream()
                .map(row -> FindingDraft.ofRun(
                        new Remark(
                                Severity.WARNING,
                                "zelfde-rekening",
                                Messages.text("payroll.finding.same-account", lastFour((String) row[0]), row[1]),
                                Messages.text("payroll.finding.same-account.remedy")),
                        ((Number) row[2]).intValue()))
                .toList();
    }

    private static Remark earlierIsOpen(PayrollRun open) {
        return new Remark(
                Severity.WARNING,
                "eerdere-run-open",
                Messages.text("payroll.finding.earlier-open", open.month(), open.sequence()),
                Messages.text("payroll.finding.earlier-open.remedy", open.month()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, PayrollRun run) {
        return em.createNativeQuery(sql).setParameter("run", run.id()).getResultList();
    }

    private static String lastFour(String iban) {
        return iban.substring(Math.max(0, iban.length() - 4));
    }
}
