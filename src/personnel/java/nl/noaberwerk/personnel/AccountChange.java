package nl.noaberwerk.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A changed account that waits for a second person.
 *
 * @param name of the employee
 * @param before what holds until it is confirmed
 * @param addressChanged when her address was recorded last, if that was within the 30 days before; empty otherwise
 * @param sharedWith personnel numbers of others of the employer with the new account
 */
public record AccountChange(
        Employment employment,
        String name,
        BankAccount next,
        Optional<BankAccount> before,
        Optional<Instant> addressChanged,
        List<String> sharedWith) {

    public long id() {
        return next.getId();
    }

    /** What differs, field by field. */
    public List<FieldChange> changes() {
        return FieldChange.between(before, next);
    }

    /** The last four characters of the account that holds now; empty when there is none. */
    public String oldLastFour() {
        return before.map(BankAccount::getIban).map(Iban::lastFour).orElse("");
    }

    public String newLastFour() {
        return Iban.lastFour(next.getIban());
    }

    public LocalDate validFrom() {
        return next.getValidFrom();
    }

    public boolean isRecordedBy(String account) {
        return next.getRecordedBy().equals(account);
    }
}
