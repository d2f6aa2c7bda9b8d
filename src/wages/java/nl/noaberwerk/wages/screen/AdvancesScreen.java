package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.wages.OpenAdvance;
import nl.noaberwerk.wages.OpenAdvances;

/** Who still owes something of a voorschot. */
@Named
@ViewScoped
public class AdvancesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenAdvances advances;

    @Inject
    private EmployerInView employer;

    private transient List<OpenAdvance> rows;

    public List<OpenAdvance> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? advances.of(employer.id()) : List.of();
        }
        return rows;
    }
}
