package nl.noaberwerk.benefits;

import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/**
 * What UWV paid, as it stands on the bank statement.
 *
 * @param amount in euros; negative when UWV took it back
 * @param reference on the statement; may be empty
 */
public record ReceivedBenefit(LocalDate first, LocalDate last, Euro amount, LocalDate receivedOn, String reference) {

    private static final int LONGEST_REFERENCE = 60;

    /** @throws Refused naming the field that cannot be */
    void check(LocalDate today) {
        if (first == null || last == null || last.isBefore(first)) {
            throw Refused.badRequest("benefits.payment.days");
        }
        if (amount == null || amount.isZero()) {
            throw Refused.badRequest("benefits.payment.amount");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            throw Refused.badRequest("benefits.payment.received-on");
        }
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw Refused.badRequest("benefits.report.reference", LONGEST_REFERENCE);
        }
    }
}
