package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.bedrijfsarts.Appointment;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The appointments that the employer plans: what is still to be done, or all of the last and coming months. */
@Named
@ViewScoped
public class AppointmentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;
    private static final String ALL = "ALL";

    @Inject
    private Appointments appointments;

    @Inject
    private ConsultPeople people;

    @Inject
    private ConsultRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<Appointment> rows;
    private transient Map<Long, String> names;

    private String show;

    public List<Appointment> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<Appointment> read() {
        if (employer.employer().isEmpty()) {
            return List.of();
        }
        LocalDate day = today.date();
        return ALL.equals(show)
                ? appointments.between(employer.id(), day.minusMonths(MONTHS), day.plusMonths(MONTHS))
                : appointments.open(employer.id());
    }

    public String name(Appointment row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getRows().stream()
                            .map(one -> one.getPlanned().employmentId())
                            .toList());
        }
        return names.getOrDefault(row.getPlanned().employmentId(), "");
    }

    /** What is still to be done; empty when nothing is. */
    public String todo(Appointment row) {
        if (row.lacksOutcome(today.date())) {
            return "Uitkomst vastleggen";
        }
        boolean invites =
                row.isPlanned() && row.getPlanned().kind().letterKind().isPresent();
        if (!invites) {
            return "";
        }
        if (row.getInvitationId() == null) {
            return "Uitnodigen";
        }
        return appointments.isInvited(row.getId()) ? "" : "Uitnodiging versturen";
    }

    public boolean isMayPlan() {
        return rights.plans();
    }

    /** "page" for the filter in use. */
    public String current(String filter) {
        return filter.equals(show == null ? "" : show) ? "page" : null;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
