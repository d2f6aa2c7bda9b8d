package nl.noaberwerk.wages;

import nl.noaberwerk.rules.Euro;

/**
 * A loonbeslag that holds in a month, as the calculation reads it (art. 475 Rv).
 *
 * @param creditor to whom is paid: the deurwaarder or other collector
 * @param reference of the collector, for the payment
 * @param iban of the collector
 * @param beslagvrijeVoet per month, from the letter of the collector; never computed by us
 * @param remaining what is still to be withheld of the claim
 */
public record LoonbeslagOrder(
        long orderId,
        long employmentId,
        String creditor,
        String reference,
        String iban,
        Euro beslagvrijeVoet,
        Euro remaining) {}
