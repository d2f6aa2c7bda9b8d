package nl.noaberwerk.absence;

import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.PersonName;

/**
 * One case as it is opened: whose it is, how it stands, and each ziekmelding with everything that was recorded.
 *
 * @param file how it stands
 * @param name of the employee
 * @param reports in order of first sick day
 */
public record CaseView(CaseFile file, Employment employment, PersonName name, List<Report> reports) {

    public CaseView {
        reports = List.copyOf(reports);
    }

    /**
     * A ziekmelding with its history.
     *
     * @param particulars what was told, the newest first
     * @param events everything that was ever recorded, the newest first
     * @param standing what of it counts, in order of day
     */
    public record Report(
            Spell spell,
            Ziekmelding ziekmelding,
            List<Particulars> particulars,
            List<AbsenceEvent> events,
            List<AbsenceEvent> standing) {

        public Report {
            particulars = List.copyOf(particulars);
            events = List.copyOf(events);
            standing = List.copyOf(standing);
        }

        /** What holds of what was told. */
        public Answers answers() {
            return particulars.isEmpty() ? Answers.NONE : particulars.get(0).getAnswers();
        }
    }
}
