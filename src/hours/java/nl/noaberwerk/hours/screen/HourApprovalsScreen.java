package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.hours.HostApprovals;
import nl.noaberwerk.platform.EmployerInView;

/** For a host employer: the weeks that were laid before it. */
@Named
@ViewScoped
public class HourApprovalsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostApprovals approvals;

    @Inject
    private EmployerInView employer;

    private transient List<HostApprovals.Offered> rows;

    public List<HostApprovals.Offered> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? approvals.list(employer.id()) : List.of();
        }
        return rows;
    }
}
