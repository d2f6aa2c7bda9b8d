package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** The list of employers. */
@Named
@ViewScoped
public class EmployersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Employers employers;

    @Inject
    private transient Caller caller;

    private transient List<Employer> all;

    public List<Employer> getAll() {
        if (all == null) {
            all = employers.all();
        }
        return all;
    }

    public boolean isChangeable() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER) || caller.has(Role.SALARISADMINISTRATEUR);
    }
}
