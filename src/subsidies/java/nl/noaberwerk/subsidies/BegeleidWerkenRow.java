package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A job in begeleid werken in the list.
 *
 * @param toApprove payments that wait for a second account
 * @param toPay payments that were approved and not paid
 */
public record BegeleidWerkenRow(
        long id,
        long employmentId,
        String personnelNumber,
        String name,
        String regularEmployer,
        String organisation,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> reviewOn,
        boolean returnOpen,
        int toApprove,
        int toPay) {}
