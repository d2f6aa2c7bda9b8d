package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.EmployersInView;

/** Gives the switch in the header its employers. */
@ApplicationScoped
public class EmployersOfTheAccount implements EmployersInView {

    @Inject
    private Employers employers;

    @Override
    public List<EmployerName> employers() {
        return employers.names();
    }
}
