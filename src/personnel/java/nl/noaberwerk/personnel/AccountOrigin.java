package nl.noaberwerk.personnel;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an account that wages are paid on comes from.
 *
 * @param confirmation empty when it was the first, or recorded before changes had to be confirmed
 */
public record AccountOrigin(
        String iban, WagePayee payee, String recordedBy, Instant recordedAt, Optional<BankConfirmation> confirmation) {}
