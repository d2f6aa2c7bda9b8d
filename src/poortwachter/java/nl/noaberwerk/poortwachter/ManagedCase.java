package nl.noaberwerk.poortwachter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An open case with who looks after it.
 *
 * @param name as it is sorted: "Bos, A."
 * @param casemanager empty when nobody does
 * @param tasks how many obligations are still to be done
 * @param firstDue the first of them
 */
public record ManagedCase(
        long caseId,
        String personnelNumber,
        String name,
        LocalDate firstDay,
        Optional<String> casemanager,
        int tasks,
        Optional<LocalDate> firstDue) {}
