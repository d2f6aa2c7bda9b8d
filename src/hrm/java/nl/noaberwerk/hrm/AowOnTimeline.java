package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.AowLeeftijd;

/** The day on which somebody reaches the AOW age on her timeline, as far as the law has fixed it. */
@ApplicationScoped
public class AowOnTimeline implements PersonEvents {

    private static final String BORN = """
            select p.birth_date from employment e join person p on p.id = e.person_id
            where e.id = :id and e.employer_id = :employer""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook lawBook;

    @Override
    public String area() {
        return "AOW";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<?> born = database.createNativeQuery(BORN, LocalDate.class)
                .setParameter("id", employmentId)
                .setParameter("employer", employerId)
                .getResultList();
        return born.stream()
                .map(LocalDate.class::cast)
                .flatMap(day -> new AowLeeftijd(lawBook.current()).reachedOn(day).stream())
                .map(day -> PersonEvent.of(
                        day,
                        Messages.text("hrm.aow.event"),
                        "/hrm/calculation.xhtml?kind=AOW&employment=" + employmentId))
                .toList();
    }
}
