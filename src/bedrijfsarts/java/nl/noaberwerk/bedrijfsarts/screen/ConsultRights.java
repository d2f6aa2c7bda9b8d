package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** Which forms the caller sees; the services decide again. */
@RequestScoped
public class ConsultRights {

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    boolean plans() {
        return has(Role.ARBOCOORDINATOR) || has(Role.HR_ADVISEUR);
    }

    boolean advises() {
        return has(Role.BEDRIJFSARTS);
    }

    private boolean has(String role) {
        return employer.employer().isPresent() && caller.has(role, employer.id());
    }
}
