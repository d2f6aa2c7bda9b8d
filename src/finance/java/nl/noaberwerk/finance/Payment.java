package nl.noaberwerk.finance;

import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/**
 * One amount to be paid: to whom, on which account, and how the bank gives it back when it fails.
 *
 * @param name in SEPA letters
 * @param description on the statement of who gets it, in SEPA letters
 */
public record Payment(String endToEndId, Kind kind, String name, String iban, Euro amount, String description) {

    /** In Dutch: "Aan een schuldeiser". */
    public String kindLabel() {
        return Messages.text("finance.payments.kind." + kind);
    }
}
