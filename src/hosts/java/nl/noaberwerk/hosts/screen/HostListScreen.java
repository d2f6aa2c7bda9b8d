package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** The host employers of the employer in view; the search stands in the address. */
@Named
@ViewScoped
public class HostListScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Hosts hosts;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    private transient List<Hosts.Line> rows;
    private String text = "";

    public List<Hosts.Line> getRows() {
        if (rows == null) {
            rows = isPossible() ? hosts.list(employer.id(), text) : List.of();
        }
        return rows;
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayChange() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
