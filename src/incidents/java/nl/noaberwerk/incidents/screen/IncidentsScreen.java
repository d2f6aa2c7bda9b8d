package nl.noaberwerk.incidents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.incidents.DutyWords;
import nl.noaberwerk.incidents.IncidentDecision;
import nl.noaberwerk.incidents.IncidentFile;
import nl.noaberwerk.incidents.Incidents;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The accidents and near misses that the caller may see. */
@Named
@ViewScoped
public class IncidentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "OPEN";

    @Inject
    private Incidents incidents;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<IncidentFile> all;
    private String show;

    public List<IncidentFile> getRows() {
        return getAll().stream()
                .filter(one -> !OPEN.equals(show) || one.standing().isOpen())
                .toList();
    }

    public List<IncidentFile> getAll() {
        if (all == null) {
            all = employer.employer().isPresent() ? incidents.list(employer.id()) : List.of();
        }
        return all;
    }

    public boolean isLate(IncidentFile row) {
        return row.standing().isLate(today.date());
    }

    public String duty(IncidentFile row) {
        return row.standing()
                .decision()
                .map(IncidentDecision::getDuty)
                .map(DutyWords::label)
                .orElse("");
    }

    /** Ziekmeldingen that were marked, while nobody told of an accident; only the arbocoordinator is asked to act. */
    public Collection<Spell> getWithoutIncident() {
        boolean asked = employer.employer().isPresent() && caller.has(Role.ARBOCOORDINATOR, employer.id());
        return asked ? incidents.withoutIncident(employer.id()) : List.of();
    }

    public boolean isMayTell() {
        return employer.employer().isPresent()
                && (caller.has(Role.ARBOCOORDINATOR, employer.id())
                        || caller.has(Role.HR_ADVISEUR, employer.id())
                        || caller.has(Role.LEIDINGGEVENDE, employer.id()));
    }

    /** "page" for the filter in use. */
    public String current(String filter) {
        return filter.equals(show == null ? "" : show) ? "page" : null;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
