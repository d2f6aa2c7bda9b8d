package nl.noaberwerk.incidents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.incidents.AccidentReports;
import nl.noaberwerk.incidents.RecourseRow;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;

/** Accidents for which somebody else may have to pay, with dates only. */
@Named
@ViewScoped
public class RecourseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccidentReports reports;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<RecourseRow> rows;

    public List<RecourseRow> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? reports.recourse(employer.id()) : List.of();
        }
        return rows;
    }

    public String settle(long incidentId) {
        reports.settle(incidentId);
        Notice.afterRedirect(Messages.text("incidents.settled"));
        return "/incidents/recourse.xhtml?faces-redirect=true";
    }

    public boolean isMaySettle() {
        return employer.employer().isPresent() && caller.has(Role.SALARISADMINISTRATEUR, employer.id());
    }
}
