package nl.noaberwerk.finance;

import java.time.LocalDate;
import nl.noaberwerk.rules.Euro;

/**
 * One line in the general ledger about a payment that came back or was paid again; one of the amounts is nil.
 *
 * @param reference of the payment at the bank
 */
public record ReturnBooking(
        LocalDate date, String reference, String account, String description, Euro debit, Euro credit) {}
