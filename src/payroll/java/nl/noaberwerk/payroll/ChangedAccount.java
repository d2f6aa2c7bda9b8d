package nl.noaberwerk.payroll;

import java.util.Optional;
import nl.noaberwerk.personnel.AccountOrigin;

/**
 * A payslip that is paid elsewhere than the one before it of the same person.
 *
 * @param before where her last approved payslip was paid; empty when she was never paid before
 * @param origin who recorded and confirmed the account; empty when other facts hold by now
 */
public record ChangedAccount(
        long employmentId,
        String personnelNumber,
        String name,
        Optional<PaidAccount> before,
        PaidAccount now,
        Optional<AccountOrigin> origin) {

    /** The last four of the account before, or nothing. */
    public String oldLastFour() {
        return before.map(PaidAccount::lastFour).orElse("");
    }

    public String newLastFour() {
        return now.lastFour();
    }

    /** Whether only the name on the account differs. */
    public boolean isOtherNameOnly() {
        return before.filter(
                        old -> old.iban().equals(now.iban()) && old.secondIban().equals(now.secondIban()))
                .isPresent();
    }

    ChangedAccount from(Optional<AccountOrigin> known) {
        return new ChangedAccount(
                employmentId,
                personnelNumber,
                name,
                before,
                now,
                known.filter(origin -> origin.iban().equals(now.iban())));
    }
}
