package nl.noaberwerk.privacy;

import java.util.List;
import nl.noaberwerk.personnel.DataSubject;

/**
 * A person of an employer, found by one of her personnel numbers.
 *
 * @param name as it is today
 * @param personnelNumbers all with this employer
 */
public record KnownPerson(DataSubject subject, String name, List<String> personnelNumbers) {

    /** "10001 A. Jansen". */
    public String label() {
        return String.join(", ", personnelNumbers) + " " + name;
    }

    /** How the audit trail names her, per employment. */
    List<String> auditSubjects() {
        return personnelNumbers.stream().map(number -> "persoon " + number).toList();
    }
}
