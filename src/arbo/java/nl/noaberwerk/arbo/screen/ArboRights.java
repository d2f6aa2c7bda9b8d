package nl.noaberwerk.arbo.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** Which forms the caller sees; the services decide again. */
@RequestScoped
public class ArboRights {

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    boolean coordinates() {
        return has(Role.ARBOCOORDINATOR);
    }

    boolean coordinatesOrAdvises() {
        return coordinates() || has(Role.HR_ADVISEUR);
    }

    boolean coordinatesOrLeads() {
        return coordinates() || has(Role.LEIDINGGEVENDE);
    }

    private boolean has(String role) {
        return employer.employer().isPresent() && caller.has(role, employer.id());
    }
}
