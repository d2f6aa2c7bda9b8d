package nl.noaberwerk.wages;

/**
 * Where a wage component is booked unless the employer chose otherwise.
 *
 * @param code of the component, and of the line on the payslip
 * @param description in the journal
 * @param account of the general ledger
 * @param counterAccount empty for most: "NETTO" takes the other side of what is paid or deducted
 */
public record ComponentLedger(String code, String description, String account, String counterAccount) {}
