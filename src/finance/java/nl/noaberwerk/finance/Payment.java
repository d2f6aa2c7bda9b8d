package nl.noaberwerk.finance;

import nl.noaberwerk.rules.Euro;

/** One wage to be paid: to whom, on which account, and how the bank gives it back when it fails. */
public record Payment(String endToEndId, String name, String iban, Euro amount) {}
