package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.PersonName;

/**
 * What stands in an application.
 *
 * @param bsn whole: UWV finds her by it (art. 15 Wsw)
 * @param enclosures what goes with it, in order
 */
record ApplicationContent(
        HerindicatieDossier dossier,
        LocalDate day,
        String employer,
        PersonName name,
        List<String> address,
        String bsn,
        List<String> enclosures) {}
