package nl.noaberwerk.personnel;

import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** What an account and its payee must be. */
final class AccountChecks {

    private static final Euro MOST = Euro.of("20000.00");

    private AccountChecks() {}

    static void check(BankAccount account) {
        if (!isValid(account.getIban())) {
            throw new Refused("personnel.import.iban.reason");
        }
        checkPayee(account.getPayee());
        account.getSecondAccount().ifPresent(second -> checkSecond(second, account.getIban()));
    }

    private static void checkPayee(WagePayee payee) {
        if (!payee.isEmployee() && payee.name() == null) {
            throw new Refused("personnel.bank.payee-name");
        }
        if (payee.isEmployee()
                && (payee.name() != null || !payee.address().lines().isEmpty())) {
            throw new Refused("personnel.bank.payee-kind");
        }
        boolean whole = payee.street() != null
                && payee.houseNumber() != null
                && payee.postalCode() != null
                && payee.city() != null;
        if (!whole && !payee.address().lines().isEmpty()) {
            throw new Refused("personnel.bank.payee-address");
        }
    }

    private static void checkSecond(SecondAccount second, String first) {
        if (second.iban() == null || second.amount() == null) {
            throw new Refused("personnel.bank.second-whole");
        }
        if (!isValid(second.iban())) {
            throw new Refused("personnel.bank.second-iban");
        }
        if (second.iban().equals(first)) {
            throw new Refused("personnel.bank.second-same");
        }
        if (!second.amount().isPositive() || second.amount().compareTo(MOST) > 0) {
            throw new Refused("personnel.bank.second-amount", MOST);
        }
        if (!second.amount().equals(second.amount().roundedToCents())) {
            throw new Refused("personnel.bank.second-cents");
        }
    }

    private static boolean isValid(String iban) {
        return iban != null && Iban.isValid(iban);
    }
}
