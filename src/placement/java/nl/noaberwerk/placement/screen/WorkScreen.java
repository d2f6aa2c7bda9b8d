package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.placement.Continuity;
import nl.noaberwerk.placement.Stay;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Where the employee of a dossier works and worked, and how long it has been the same. */
@Named
@ViewScoped
public class WorkScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workplaces workplaces;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient List<Stay> rows;
    private transient Continuity continuity;

    /** The newest first; read once per view. */
    public List<Stay> rows(long employmentId) {
        if (rows == null) {
            rows = workplaces.history(employmentId);
        }
        return rows;
    }

    /** Where she works today, or nothing. */
    public Optional<Stay> now(long employmentId) {
        return rows(employmentId).stream()
                .filter(stay -> stay.holds(today.date()))
                .findFirst();
    }

    public Continuity continuity(long employmentId) {
        if (continuity == null) {
            continuity = workplaces.continuity(employmentId);
        }
        return continuity;
    }

    /** Who leads or stands in for her team today, by account. */
    public String supervisors(long employmentId) {
        return String.join(", ", workplaces.supervisors(employmentId));
    }

    /** "3 jaar en 2 maanden, sinds 1-9-2023". */
    public String since(Optional<LocalDate> day) {
        return day.map(from -> lasting(from, today.date())).orElse("niet bekend");
    }

    static String lasting(LocalDate from, LocalDate until) {
        Period period = Period.between(from, until);
        String years = period.getYears() + " jaar";
        String months = period.getMonths() + (period.getMonths() == 1 ? " maand" : " maanden");
        if (period.getYears() == 0) {
            return period.getMonths() == 0 ? "minder dan een maand" : months;
        }
        return period.getMonths() == 0 ? years : years + " en " + months;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    public boolean future(Stay stay) {
        return stay.from().isAfter(today.date());
    }
}
