package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.absence.LoonmaatregelStanding;
import nl.noaberwerk.absence.Loonmaatregelen;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The loonmaatregelen of the employer in view; who does the salaries sees days and kind, no case. */
@Named
@ViewScoped
public class LoonmaatregelenScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonmaatregelen measures;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<LoonmaatregelStanding> rows;

    public List<LoonmaatregelStanding> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? measures.ofEmployer(employer.id()) : List.of();
        }
        return rows;
    }

    /** Payroll sees days only; the case and the ground are not for it. */
    public boolean isCaseShown() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR) || caller.has(Role.CONTROLEUR);
    }

    public String kind(LoonmaatregelStanding standing) {
        return Messages.text("absence.measure.kind." + standing.measure().getKind());
    }

    public LoonmaatregelStanding.State state(LoonmaatregelStanding standing) {
        return standing.on(today.date());
    }
}
