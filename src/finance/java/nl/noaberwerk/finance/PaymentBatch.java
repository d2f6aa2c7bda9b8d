package nl.noaberwerk.finance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/**
 * What one run pays from one account on one day: wages, and what was withheld for creditors.
 *
 * @param messageId at most 35 characters, different for every file
 * @param madeAt Dutch time
 */
public record PaymentBatch(
        String messageId, LocalDateTime madeAt, LocalDate paymentDate, Debtor debtor, List<Payment> payments) {

    /** The employer and the account from which is paid. */
    public record Debtor(String name, String iban) {}

    public PaymentBatch {
        payments = List.copyOf(payments);
        if (payments.isEmpty()) {
            throw new IllegalArgumentException("a batch without payments");
        }
    }

    public Euro total() {
        return total(payments);
    }

    /** The net wages, on first and second accounts. */
    public List<Payment> wages() {
        return payments.stream()
                .filter(payment -> payment.kind() != Kind.CREDITOR)
                .toList();
    }

    /** What was withheld for loonbeslagen. */
    public List<Payment> toCreditors() {
        return of(Kind.CREDITOR);
    }

    /** How many payments of a kind there are and what they come to. */
    public record Part(Kind kind, int payments, Euro total) {

        /** In Dutch: "Aan schuldeisers". */
        public String label() {
            return Messages.text("finance.payments.kinds." + kind);
        }
    }

    /** Per kind that occurs. */
    public List<Part> parts() {
        return Arrays.stream(Kind.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(kind -> new Part(kind, of(kind).size(), total(of(kind))))
                .toList();
    }

    public static Euro total(List<Payment> some) {
        return Euro.sum(some.stream().map(Payment::amount).toList());
    }

    private List<Payment> of(Kind kind) {
        return payments.stream().filter(payment -> payment.kind() == kind).toList();
    }
}
