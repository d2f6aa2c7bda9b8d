package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import nl.noaberwerk.finance.JournalEntry.Document;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Makes the journal entries of approved runs. */
@Stateless
@DenyAll
public class Journals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Ledgers ledgers;

    @Inject
    private AuditTrail trail;

    /** @throws Refused 409 before approval; when a code has no account; when debit and credit differ */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Journal of(long runId) {
        PayrollRun run = runs.approved(runId);
        JournalEntry entry = new JournalEntry(ledgers.scheme(run.employerId(), run.month()));
        try (Stream<Payslip> payslips = paid(runId)) {
            payslips.forEach(payslip -> {
                entry.book(payslip.costCentre(), payslip.net(), payslip.lines());
                em.detach(payslip);
            });
        }
        return new Journal(document(run), entry.rows());
    }

    /** As {@link #of}, to be taken out of the system: this is logged. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Journal download(long runId) {
        Journal journal = of(runId);
        trail.read(new AuditEntry(
                "journaalpost opgehaald",
                "run " + runId,
                runs.get(runId).employerId(),
                journal.document().reference()));
        return journal;
    }

    private Stream<Payslip> paid(long runId) {
        return em.createQuery("select p from Payslip p where p.run.id = :run and p.blocked = false", Payslip.class)
                .setParameter("run", runId)
                .getResultStream();
    }

    private static Document document(PayrollRun run) {
        return new Document(
                "SAL-" + run.month() + "-" + run.sequence(),
                run.month().atEndOfMonth(),
                run.month().toString());
    }
}
