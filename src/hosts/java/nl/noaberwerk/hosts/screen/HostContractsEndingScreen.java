package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.platform.EmployerInView;

/** The contracts with host employers that end soon or must be given notice. */
@Named
@ViewScoped
public class HostContractsEndingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HALF_A_YEAR = 183;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private EmployerInView employer;

    private transient List<Agreed> rows;

    public List<Agreed> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? contracts.ending(employer.id(), HALF_A_YEAR) : List.of();
        }
        return rows;
    }
}
