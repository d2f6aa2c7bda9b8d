package nl.noaberwerk.poortwachter;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.ObligationKind;

/**
 * Something that must be done in a case.
 *
 * @param name as it is sorted: "Bos, A."
 * @param warn the legal date, or the last working day before it
 * @param casemanager who acts for the case today: the casemanager or the deputy
 */
public record TaskRow(
        long obligationId,
        long caseId,
        String personnelNumber,
        String name,
        ObligationKind kind,
        int number,
        LocalDate due,
        LocalDate warn,
        Optional<String> casemanager) {

    /** "Evaluatie 2" for one of a series. */
    public String label() {
        return kind == ObligationKind.EVALUATIE ? kind.label() + " " + number : kind.label();
    }
}
