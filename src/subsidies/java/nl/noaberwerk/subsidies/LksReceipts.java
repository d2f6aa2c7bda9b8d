package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** What municipalities paid of loonkostensubsidie, and why that differs from what was expected. */
@Stateless
@DenyAll
public class LksReceipts {

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXT = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LksReader reader;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Today today;

    /**
     * A payment.
     *
     * @param amount in euros; below zero when the municipality took back
     * @param reference of the payment, such as its number on the statement
     */
    public record Payment(YearMonth month, Euro amount, LocalDate receivedOn, String reference) {}

    /** Records a payment. @throws Refused naming what cannot be, or when it was recorded before */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long receive(long beschikkingId, Payment payment) {
        LksBeschikking beschikking = desk.found(LksBeschikking.class, beschikkingId);
        Employment employment = desk.locked(beschikking.getEmploymentId());
        check(beschikking, payment);
        Payment named = new Payment(
                payment.month(),
                payment.amount(),
                payment.receivedOn(),
                desk.filled("Kenmerk", payment.reference(), LONGEST_REFERENCE));
        if (reader.receipts(beschikkingId).stream().anyMatch(known -> isSame(known, named))) {
            throw Refused.conflict("subsidies.receipt.double");
        }
        LksReceipt receipt = new LksReceipt(
                beschikkingId, named.month(), named.amount(), named.receivedOn(), named.reference(), desk.now());
        database.persist(receipt);
        desk.changed(
                employment,
                "ontvangst loonkostensubsidie vastgelegd",
                Messages.shown(named.month()) + ": " + Messages.shown(named.amount()));
        return receipt.getId();
    }

    /** Records what was found out about a month that differs. @throws Refused when the text is empty */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void explain(long beschikkingId, YearMonth month, String text) {
        LksBeschikking beschikking = desk.found(LksBeschikking.class, beschikkingId);
        Employment employment = desk.employment(beschikking.getEmploymentId());
        if (month == null) {
            throw Refused.badRequest("subsidies.receipt.month");
        }
        String why = desk.filled("Verklaring", text, LONGEST_TEXT);
        database.persist(new LksExplanation(beschikkingId, month, why, desk.now()));
        desk.changed(employment, "verschil loonkostensubsidie verklaard", Messages.shown(month));
    }

    static boolean isSame(LksReceipt known, Payment payment) {
        return known.getMonth().equals(payment.month())
                && known.getAmount().equals(payment.amount())
                && known.getReceivedOn().equals(payment.receivedOn())
                && known.getReference().equals(payment.reference());
    }

    private void check(LksBeschikking beschikking, Payment payment) {
        YearMonth first = YearMonth.from(beschikking.getDecision().firstDay());
        if (payment.month() == null
                || payment.month().isBefore(first)
                || payment.month().isAfter(YearMonth.from(today.date()).plusMonths(1))) {
            throw new Refused("subsidies.receipt.month-outside", first);
        }
        if (payment.amount() == null || payment.amount().isZero()) {
            throw Refused.badRequest("subsidies.receipt.amount");
        }
        if (payment.receivedOn() == null || payment.receivedOn().isAfter(today.date())) {
            throw Refused.badRequest("subsidies.receipt.received-on");
        }
    }
}
