package nl.noaberwerk.prevention.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** Which forms the caller sees; the services decide again. */
@RequestScoped
public class PreventionRights {

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    boolean mayWork() {
        return coordinates() || employer.employer().isPresent() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    boolean coordinates() {
        return employer.employer().isPresent() && caller.has(Role.ARBOCOORDINATOR, employer.id());
    }
}
