package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.BegeleidWerkenStep.Kind;

/** Payments in begeleid werken: one account prepares them on proof, another approves them, and then they are paid. */
@Stateless
@DenyAll
public class BegeleidWerkenPayments {

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BegeleidWerkenReader reader;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** What waits for approval or payment, the oldest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<WaitingPayment> waiting(long employerId) {
        desk.readList(employerId, "betalingen begeleid werken bekeken");
        return reader.waiting(employerId, today.date());
    }

    /**
     * Prepares the payment of a period.
     *
     * @param amount in euros; another one than expected is told in the proof
     * @param proof which payslip or invoice was seen
     * @throws Refused when the period has not ended, was prepared before, or the amount is more than expected
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long prepare(long placementId, PaymentKind kind, YearMonth first, Euro amount, String proof) {
        BegeleidWerken placement = desk.found(BegeleidWerken.class, placementId);
        Employment employment = desk.locked(placement.getEmploymentId());
        ScheduledPayment planned = reader.payments(placement, YearMonth.from(today.date())).stream()
                .filter(one ->
                        one.period().kind() == kind && one.period().first().equals(first))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("subsidies.payment.no-period"));
        ScheduledPayment.State state = planned.on(today.date());
        if (state == ScheduledPayment.State.LATER) {
            throw new Refused("subsidies.payment.too-early", planned.period().due());
        }
        if (state != ScheduledPayment.State.TO_PREPARE && state != ScheduledPayment.State.REJECTED) {
            throw Refused.conflict("subsidies.payment.prepared-before");
        }
        Euro expected = planned.period().expected().amount();
        if (amount == null || amount.isNegative() || amount.compareTo(expected) > 0) {
            throw new Refused("subsidies.payment.amount", expected);
        }
        BegeleidWerkenPayment payment = new BegeleidWerkenPayment(
                placementId,
                kind,
                first,
                planned.period().months(),
                expected,
                amount.roundedToCents(),
                desk.filled("Bewijs", proof, LONGEST),
                desk.now());
        database.persist(payment);
        tell(employment, "betaling begeleid werken klaargezet", payment);
        return payment.getId();
    }

    /** A second account agrees. @throws Refused when it is the one that prepared it, or it is too late */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void approve(long paymentId) {
        caller.requirePerson();
        BegeleidWerkenPayment payment = open(paymentId);
        if (payment.getRecorded().by().equals(caller.name())) {
            throw Refused.forbidden("subsidies.payment.own");
        }
        if (has(payment, Kind.APPROVED)) {
            throw Refused.conflict("subsidies.payment.approved-before");
        }
        add(payment, Kind.APPROVED, today.date(), "", "betaling begeleid werken goedgekeurd");
    }

    /** It must be prepared anew. @throws Refused when it was paid, or without a reason */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void reject(long paymentId, String reason) {
        add(
                open(paymentId),
                Kind.REJECTED,
                today.date(),
                desk.filled("Reden", reason, LONGEST),
                "betaling begeleid werken afgewezen");
    }

    /** It was paid. @throws Refused before it was approved, or on a day to come */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void paid(long paymentId, LocalDate day) {
        BegeleidWerkenPayment payment = open(paymentId);
        if (!has(payment, Kind.APPROVED)) {
            throw Refused.conflict("subsidies.payment.not-approved");
        }
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("subsidies.payment.paid-on");
        }
        add(payment, Kind.PAID, day, "", "betaling begeleid werken betaald");
    }

    private BegeleidWerkenPayment open(long paymentId) {
        BegeleidWerkenPayment payment = desk.found(BegeleidWerkenPayment.class, paymentId);
        desk.locked(desk.found(BegeleidWerken.class, payment.getPlacementId()).getEmploymentId());
        if (Stream.of(Kind.REJECTED, Kind.PAID).anyMatch(kind -> has(payment, kind))) {
            throw Refused.conflict("subsidies.payment.done");
        }
        return payment;
    }

    private boolean has(BegeleidWerkenPayment payment, Kind kind) {
        return reader.steps(payment.getId()).stream().anyMatch(step -> step.getKind() == kind);
    }

    private void add(BegeleidWerkenPayment payment, Kind kind, LocalDate day, String note, String what) {
        database.persist(new BegeleidWerkenStep(payment.getId(), kind, day, note, desk.now()));
        BegeleidWerken placement = desk.found(BegeleidWerken.class, payment.getPlacementId());
        tell(desk.employment(placement.getEmploymentId()), what, payment);
    }

    private void tell(Employment employment, String what, BegeleidWerkenPayment payment) {
        desk.changed(
                employment,
                what,
                payment.getKind().getLabel() + ", " + Messages.shown(payment.getFirstMonth()) + ": "
                        + Messages.shown(payment.getAmount()));
    }
}
