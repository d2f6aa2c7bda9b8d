package nl.noaberwerk.reintegration;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.reintegration.PaperContent.Fact;

/**
 * All documents of a case as one.
 *
 * @param facts of the case, for the cover
 * @param advices what the bedrijfsarts told the employer, the newest first: day and words
 * @param letters which letters were written: day, subject, to whom and how they were sent
 * @param missing which documents there are not, or not signed, in words
 */
record Bundle(
        String employee,
        LocalDate day,
        List<Fact> facts,
        List<PrintedPaper> papers,
        List<Fact> advices,
        List<Fact> letters,
        List<String> missing) {}
