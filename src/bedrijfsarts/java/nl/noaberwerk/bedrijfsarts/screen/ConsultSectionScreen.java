package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.bedrijfsarts.Appointment;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.SmoAction;
import nl.noaberwerk.bedrijfsarts.SmoMeetings;

/** The part of a case about appointments and what was agreed in an SMO. */
@Named
@ViewScoped
public class ConsultSectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appointments appointments;

    @Inject
    private SmoMeetings meetings;

    @Inject
    private ConsultRights rights;

    private transient List<Appointment> rows;
    private transient List<SmoAction> actions;

    public List<Appointment> rows(long caseId) {
        if (rows == null) {
            rows = appointments.ofCase(caseId);
        }
        return rows;
    }

    public List<SmoAction> actions(long caseId) {
        if (actions == null) {
            actions = meetings.ofCase(caseId);
        }
        return actions;
    }

    public boolean isMayPlan() {
        return rights.plans();
    }
}
