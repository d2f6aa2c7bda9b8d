package nl.noaberwerk.absence.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.absence.ReportDesk;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Refused;

/** Finds by number or name whom a call is about, while it is typed: "10002 – Dam, M. ten (Mehmet), Hal 2". */
@Named
@RequestScoped
public class ReportChoice {

    private static final String BETWEEN = " – ";
    private static final int MOST = 10;

    @Inject
    private ReportDesk desk;

    @Inject
    private EmployerInView employer;

    /** Who fits what was typed, by number. */
    public List<String> suggest(String typed) {
        return desk.find(employer.id(), typed, MOST).stream()
                .map(one -> one.personnelNumber()
                        + BETWEEN
                        + one.name().sorted()
                        + one.team()
                                .map(Team::location)
                                .map(place -> ", " + place)
                                .orElse(""))
                .toList();
    }

    /** The employment of a suggestion, a number, or the only one whom the text fits. @throws Refused naming the field */
    long employment(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.contains(BETWEEN)) {
            return desk.withNumber(
                            employer.id(),
                            text.substring(0, text.indexOf(BETWEEN)).strip())
                    .getId();
        }
        List<ReportDesk.Reportable> fitting = text.isEmpty() ? List.of() : desk.find(employer.id(), text, MOST);
        return fitting.stream()
                .filter(one -> fitting.size() == 1 || one.personnelNumber().equals(text))
                .findFirst()
                .map(ReportDesk.Reportable::employmentId)
                .orElseThrow(() -> Refused.badRequest("absence.report.who"));
    }
}
