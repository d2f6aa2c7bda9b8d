package nl.noaberwerk.finance;

/**
 * Where one code of the payslip is booked.
 *
 * <p>A line of the employee stands on one account: paid on the debit side, deducted on the credit side; "NETTO" takes the
 * other side. A cost or reservation of the employer is debited on the account and credited on the counter account.
 *
 * @param code of the payslip line, or NETTO
 * @param counterAccount empty for lines of the employee
 * @param standard from our default scheme, not chosen by the employer
 */
public record LedgerRule(String code, String description, String account, String counterAccount, boolean standard) {

    public boolean hasCounterAccount() {
        return !counterAccount.isEmpty();
    }
}
