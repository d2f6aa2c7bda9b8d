package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Everything that happened or will happen to a person, of all areas that the caller may see. */
@Stateless
@DenyAll
public class PersonTimeline {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Instance<PersonEvents> areas;

    @Inject
    private Caller caller;

    /** An event with the heading of its area. */
    public record Line(String area, PersonEvent event) {

        public LocalDate day() {
            return event.day();
        }
    }

    /** The last first; each area is asked only when the caller has one of its roles for the employer. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> of(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        long employer = employment.getEmployerId();
        caller.requireEmployer(employer);
        return areas.stream()
                .filter(area -> area.roles().stream().anyMatch(role -> caller.has(role, employer)))
                .flatMap(area -> area.of(employer, employmentId).stream().map(event -> new Line(area.area(), event)))
                .sorted(Comparator.comparing(Line::day).reversed())
                .toList();
    }
}
