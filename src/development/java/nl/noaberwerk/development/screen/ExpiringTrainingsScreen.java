package nl.noaberwerk.development.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.development.ExpiringRow;
import nl.noaberwerk.development.Trainings;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** Which proofs lapsed or lapse soon. */
@Named
@ViewScoped
public class ExpiringTrainingsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Trainings trainings;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<ExpiringRow> rows;

    public List<ExpiringRow> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? trainings.expiring(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isExpired(ExpiringRow row) {
        return row.validUntil().isBefore(today.date());
    }
}
