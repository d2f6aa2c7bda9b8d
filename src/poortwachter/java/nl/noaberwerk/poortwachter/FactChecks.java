package nl.noaberwerk.poortwachter;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.platform.Refused;

/** Whether something can be recorded of a case on a day. */
final class FactChecks {

    private FactChecks() {}

    static void require(FactKind kind, LocalDate day, CaseFile file, LocalDate today) {
        if (kind == null || !kind.isRecorded()) {
            throw Refused.badRequest("poortwachter.fact.kind");
        }
        if (day == null) {
            throw Refused.badRequest("poortwachter.fact.day");
        }
        if (day.isBefore(file.firstDay())) {
            throw new Refused("poortwachter.fact.too-early", file.firstDay());
        }
        if (day.isAfter(today) && !kind.mayLieAhead()) {
            throw new Refused("poortwachter.fact.ahead", today);
        }
    }

    /** Most things happen once: a second one would hide that the first was wrong. */
    static void requireNew(FactKind kind, LocalDate day, List<RecordedFact> standing) {
        for (RecordedFact fact : standing) {
            if (fact.getKind() == kind && (!kind.repeats() || fact.getDay().equals(day))) {
                throw Refused.conflict("poortwachter.fact.known", kind.label(), fact.getDay());
            }
        }
    }
}
