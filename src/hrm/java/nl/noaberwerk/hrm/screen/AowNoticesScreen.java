package nl.noaberwerk.hrm.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.hrm.AowNotices;
import nl.noaberwerk.hrm.AowRow;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The list of who reaches the AOW age. */
@Named
@RequestScoped
public class AowNoticesScreen {

    @Inject
    private AowNotices notices;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private List<AowRow> rows;

    public List<AowRow> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? notices.list(employer.id()) : List.of();
        }
        return rows;
    }

    /** How it stands with the letter, in words. */
    public String stand(AowRow row) {
        if (row.toldOn().isPresent()) {
            return "Brief geschreven";
        }
        return row.isLate(today.date()) ? "Te laat" : "Nog schrijven";
    }

    /** The colour that goes with it. */
    public String chip(AowRow row) {
        if (row.toldOn().isPresent()) {
            return "good";
        }
        return row.isLate(today.date()) ? "danger" : "info";
    }

    public Map<String, String> letter(AowRow row) {
        return notices.letter(row);
    }

    public boolean isMayWrite() {
        return employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }
}
