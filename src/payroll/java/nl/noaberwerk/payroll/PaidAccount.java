package nl.noaberwerk.payroll;

import nl.noaberwerk.personnel.Iban;

/**
 * Where a payslip is paid.
 *
 * @param holder in whose name the account is
 * @param secondIban empty when all goes to one account
 */
public record PaidAccount(String iban, String holder, String secondIban) {

    /** "7257", or with a second account "7257 en 7421". */
    public String lastFour() {
        String first = Iban.lastFour(iban);
        return secondIban.isEmpty() ? first : first + " en " + Iban.lastFour(secondIban);
    }
}
