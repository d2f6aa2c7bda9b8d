package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.finance.PaymentBatch.Debtor;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The files for the bank: at most one valid file per approved run. */
@Stateless
@DenyAll
public class Payments {

    private static final int LONGEST_NAME = 70;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Employers employers;

    @Inject
    private RunPayments runPayments;

    @Inject
    private PaymentFormat format;

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * The valid file of the run, made when there is none; every call is a download and is logged as such.
     *
     * @throws Refused 409 before approval or when nobody is to be paid, 404 for a controleur when there is no file yet
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public PaymentFile download(long runId) {
        PayrollRun run = runs.approved(runId);
        oneAtATime(runId);
        PaymentFile file = valid(runId).orElseGet(() -> make(run));
        em.persist(new PaymentDownload(file.id(), caller.name(), today.now()));
        trail.read(entry("betaalbestand opgehaald", run, file, ""));
        return file;
    }

    /**
     * Makes the valid file worthless: it must not be sent to the bank any more.
     *
     * @throws Refused 404 when there is none, 400 without a reason
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public PaymentFile withdraw(long runId, String reason) {
        PayrollRun run = runs.approved(runId);
        oneAtATime(runId);
        PaymentFile file = valid(runId).orElseThrow(() -> Refused.notFound("finance.payments.no-file"));
        file.withdraw(caller.name(), today.now(), reason);
        trail.changed(entry(
                "betaalbestand ingetrokken",
                run,
                file,
                "reden: " + file.withdrawnReason().orElseThrow()));
        return file;
    }

    /** Every file of the run, the last one first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PaymentFile> files(long runId) {
        runs.approved(runId);
        return em.createQuery(
                        "select f from PaymentFile f where f.runId = :run order by f.sequence desc", PaymentFile.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** Who took a file of the run out of the system, the last one first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<PaymentDownload> downloads(long runId) {
        runs.approved(runId);
        return em.createQuery(
                        "select d from PaymentDownload d, PaymentFile f where f.id = d.paymentFileId and f.runId = :run"
                                + " order by d.at desc",
                        PaymentDownload.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** What the file holds, or would hold when it were made now. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public PaymentBatch batch(long runId) {
        PayrollRun run = runs.approved(runId);
        trail.read(new AuditEntry("betalingen ingezien", "run " + runId, run.employerId(), ""));
        return batch(run, nextSequence(runId), today.now());
    }

    /**
     * Records that a payment was made by hand, before there is a file; the file leaves it out.
     *
     * @throws Refused 409 when a file holds it already, 404 when the run has no such payment
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ManualPayment payByHand(long runId, String endToEndId, ManualPayment.ByHand given) {
        PayrollRun run = runs.approved(runId);
        oneAtATime(runId);
        if (valid(runId).isPresent()) {
            throw Refused.conflict("finance.manual.in-file");
        }
        requireByHand(run, given);
        Payment payment = runPayments.forBank(run).stream()
                .filter(due -> due.endToEndId().equals(endToEndId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("finance.returned.no-payment", endToEndId));
        ManualPayment manual =
                new ManualPayment(runId, payment, given, new PaymentFile.Made(caller.name(), today.now()));
        em.persist(manual);
        String details = endToEndId + ", " + Messages.shown(payment.amount()) + ", " + given.reason();
        trail.changed(new AuditEntry("betaling met de hand gedaan", "run " + runId, run.employerId(), details));
        return manual;
    }

    /** What was paid by hand and is therefore in no file. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ManualPayment> byHand(long runId) {
        runs.approved(runId);
        return runPayments.manual(runId);
    }

    private void requireByHand(PayrollRun run, ManualPayment.ByHand given) {
        LocalDate first = today.dayOf(run.approvedAt().orElseThrow());
        if (given.on() == null || given.on().isAfter(today.date()) || given.on().isBefore(first)) {
            throw new Refused("finance.returned.day", first, today.date());
        }
        if (given.reason() == null || given.reason().isBlank()) {
            throw Refused.badRequest("finance.manual.reason");
        }
    }

    private Optional<PaymentFile> valid(long runId) {
        return em.createQuery(
                        "select f from PaymentFile f where f.runId = :run and f.withdrawnAt is null", PaymentFile.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    private PaymentFile make(PayrollRun run) {
        if (!caller.has(Role.SALARISADMINISTRATEUR)) {
            throw Refused.notFound("finance.payments.no-file");
        }
        Instant now = today.now();
        int sequence = nextSequence(run.id());
        PaymentBatch batch = batch(run, sequence, now);
        PaymentFile file = new PaymentFile(
                new PaymentFile.RunFile(run.id(), sequence),
                batch,
                format.write(batch),
                new PaymentFile.Made(caller.name(), now));
        em.persist(file);
        trail.changed(entry("betaalbestand gemaakt", run, file, "SHA-256 " + file.sha256()));
        return file;
    }

    private PaymentBatch batch(PayrollRun run, int sequence, Instant at) {
        Employer employer = employers.find(run.employerId());
        List<Payment> payments = runPayments.forBank(run);
        if (payments.isEmpty()) {
            throw Refused.conflict("finance.payments.nobody");
        }
        refuseSameIdentification(payments);
        return new PaymentBatch(
                "NW-" + run.id() + "-" + sequence,
                LocalDateTime.ofInstant(at, Today.ZONE).withNano(0),
                run.paymentDate(),
                new Debtor(SepaLetters.text(employer.getName(), LONGEST_NAME), employer.getIban()),
                payments);
    }

    private static void refuseSameIdentification(List<Payment> payments) {
        if (payments.stream().map(Payment::endToEndId).distinct().count() < payments.size()) {
            throw new Refused("finance.payments.same-number");
        }
    }

    private int nextSequence(long runId) {
        return em.createQuery("select count(f) from PaymentFile f where f.runId = :run", Long.class)
                        .setParameter("run", runId)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** Two people who download at once get the same file. */
    private void oneAtATime(long runId) {
        em.createNativeQuery("select 1 from payroll_run where id = :run for update")
                .setParameter("run", runId)
                .getResultList();
    }

    private static AuditEntry entry(String what, PayrollRun run, PaymentFile file, String more) {
        String details = file.messageId() + ", " + file.payments() + " betalingen, " + Messages.shown(file.controlSum())
                + (more.isEmpty() ? "" : ", " + more);
        return new AuditEntry(what, "run " + run.id(), run.employerId(), details);
    }
}
