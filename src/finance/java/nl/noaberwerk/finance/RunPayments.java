package nl.noaberwerk.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.finance.ReturnedPayment.PaidTo;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.platform.Refused;

/**
 * The payments that follow from the payslips of a run.
 *
 * <p>It checks no role: the services that use it do.
 */
@ApplicationScoped
class RunPayments {

    private static final String REPAYMENT = "RET-";

    @PersistenceContext
    private EntityManager em;

    /** A payment of a run with whose it is. */
    record Due(PaidTo to, Payment payment) {}

    /** A payment that left for the bank. @param on the day on which it was to be paid */
    record Paid(PaidTo to, Payment payment, LocalDate on) {}

    /** Who was blocked is paid by a supplementary run; nothing can be paid when the net is nil or negative. */
    List<Due> due(PayrollRun run) {
        PaymentsOfPayslip making = PaymentsOfPayslip.of(run);
        List<Due> all = new ArrayList<>();
        try (Stream<Payslip> payslips = em.createQuery(
                        "select p from Payslip p where p.run.id = :run and p.blocked = false"
                                + " order by p.payee.personnelNumber",
                        Payslip.class)
                .setParameter("run", run.id())
                .getResultStream()) {
            payslips.forEach(payslip -> {
                PaidTo to = new PaidTo(run.id(), payslip.payee().employmentId(), payslip.personnelNumber());
                making.payments(payslip.personnelNumber(), payslip.disbursements())
                        .forEach(payment -> all.add(new Due(to, payment)));
                em.detach(payslip);
            });
        }
        return all;
    }

    /** What the file for the bank holds: all that is due but what was paid by hand. */
    List<Payment> forBank(PayrollRun run) {
        Map<String, ManualPayment> byHand = new HashMap<>();
        manual(run.id()).forEach(payment -> byHand.put(payment.endToEndId(), payment));
        return due(run).stream()
                .map(Due::payment)
                .filter(payment -> !byHand.containsKey(payment.endToEndId()))
                .toList();
    }

    List<ManualPayment> manual(long runId) {
        return em.createQuery("select m from ManualPayment m where m.runId = :run order by m.id", ManualPayment.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /**
     * A payment that was made and did not come back yet.
     *
     * @throws Refused 404 when no file holds it, 409 when it came back before
     */
    Paid made(PayrollRun run, String endToEndId) {
        String id = endToEndId == null ? "" : endToEndId.strip();
        Paid paid = id.startsWith(REPAYMENT) ? repaid(run, id) : inFile(run, id);
        boolean before = !em.createQuery(
                        "select r.id from ReturnedPayment r where r.endToEndId = :id and r.runId = :run", Long.class)
                .setParameter("id", id)
                .setParameter("run", run.id())
                .getResultList()
                .isEmpty();
        if (before) {
            throw Refused.conflict("finance.returned.before", id);
        }
        return paid;
    }

    private Paid inFile(PayrollRun run, String id) {
        Optional<PaymentFile> file = em.createQuery(
                        "select f from PaymentFile f where f.runId = :run and f.withdrawnAt is null", PaymentFile.class)
                .setParameter("run", run.id())
                .getResultStream()
                .findFirst();
        if (file.isEmpty()) {
            throw Refused.conflict("finance.returned.not-paid");
        }
        boolean byHand = manual(run.id()).stream()
                .anyMatch(payment -> payment.endToEndId().equals(id));
        return due(run).stream()
                .filter(due -> !byHand && due.payment().endToEndId().equals(id))
                .findFirst()
                .map(due -> new Paid(due.to(), due.payment(), file.get().paymentDate()))
                .orElseThrow(() -> Refused.notFound("finance.returned.no-payment", id));
    }

    private Paid repaid(PayrollRun run, String id) {
        return em.createQuery(
                        "select r, t from Repayment r, ReturnedPayment t where t.id = r.returnedId"
                                + " and r.endToEndId = :id and t.runId = :run and r.fileId is not null",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("run", run.id())
                .getResultStream()
                .findFirst()
                .map(row -> repaid((Repayment) row[0], (ReturnedPayment) row[1]))
                .orElseThrow(() -> Refused.notFound("finance.returned.no-payment", id));
    }

    private static Paid repaid(Repayment again, ReturnedPayment first) {
        Payment payment =
                new Payment(again.endToEndId(), first.kind(), again.name(), again.iban(), again.amount(), again.note());
        PaidTo to = new PaidTo(first.runId(), first.employmentId(), first.personnelNumber());
        return new Paid(to, payment, again.paymentDate());
    }
}
