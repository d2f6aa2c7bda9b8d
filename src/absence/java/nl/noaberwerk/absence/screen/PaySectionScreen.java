package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.absence.LoonmaatregelStanding;
import nl.noaberwerk.absence.Loonmaatregelen;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The part of a case about its pay: the loonmaatregelen that were told. */
@Named
@ViewScoped
public class PaySectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonmaatregelen measures;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<LoonmaatregelStanding> rows;

    public List<LoonmaatregelStanding> rows(long caseId) {
        if (rows == null) {
            rows = measures.ofCase(caseId);
        }
        return rows;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public String kind(LoonmaatregelStanding standing) {
        return Messages.text("absence.measure.kind." + standing.measure().getKind());
    }

    public LoonmaatregelStanding.State state(LoonmaatregelStanding standing) {
        return standing.on(today.date());
    }
}
