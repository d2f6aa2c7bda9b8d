package nl.noaberwerk.finance;

import java.util.Optional;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.SecondAccount;

/**
 * A returned payment and what became of it.
 *
 * @param account on which it would be paid now; empty when none is known, or for a creditor
 */
public record ReturnStanding(ReturnedPayment returned, Optional<Repayment> repayment, Optional<String> account) {

    public boolean isOpen() {
        return repayment.isEmpty();
    }

    /** The account is still the one on which it did not arrive. */
    public boolean isSameAccount() {
        return account.filter(returned.iban()::equals).isPresent();
    }

    /** Only confirmed accounts; a creditor is paid again by hand, after its letter was looked at. */
    static Optional<String> account(Kind kind, EmploymentFacts person) {
        return switch (kind) {
            case EMPLOYEE -> person.iban();
            case SECOND_ACCOUNT ->
                person.secondAccount().map(SecondAccount::iban).or(person::iban);
            case CREDITOR -> Optional.empty();
        };
    }
}
