package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceRow;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** The questions to HRM-advies about somebody, in her dossier. */
@Named
@ViewScoped
public class AdviceSectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCases cases;

    @Inject
    private Caller caller;

    private transient List<AdviceRow> rows;

    /** Read once per view. */
    public List<AdviceRow> rows(long employerId, Long employmentId) {
        if (rows == null) {
            rows = cases.ofPerson(employerId, employmentId);
        }
        return rows;
    }

    public boolean mayAsk(long employerId) {
        return caller.has(Role.HR_ADVISEUR, employerId);
    }
}
