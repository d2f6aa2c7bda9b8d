package nl.noaberwerk.finance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.noaberwerk.rules.Euro;

/**
 * The wages of one run that leave one account on one day, booked as one amount.
 *
 * @param messageId at most 35 characters, different for every file
 * @param madeAt Dutch time
 * @param description on the statement of the employee
 */
public record PaymentBatch(
        String messageId,
        LocalDateTime madeAt,
        LocalDate paymentDate,
        Debtor debtor,
        String description,
        List<Payment> payments) {

    /** The employer and the account from which is paid. */
    public record Debtor(String name, String iban) {}

    public PaymentBatch {
        payments = List.copyOf(payments);
        if (payments.isEmpty()) {
            throw new IllegalArgumentException("a batch without payments");
        }
    }

    public Euro total() {
        return Euro.sum(payments.stream().map(Payment::amount).toList());
    }
}
