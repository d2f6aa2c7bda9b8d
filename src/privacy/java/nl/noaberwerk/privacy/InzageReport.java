package nl.noaberwerk.privacy;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.KeptData;

/**
 * All that is kept about a person, as she gets it.
 *
 * @param parts per area, in the order of the report
 */
public record InzageReport(KnownPerson person, String employer, LocalDate day, List<Part> parts) {

    /** What one area keeps. */
    public record Part(String area, List<KeptData> tables) {}
}
