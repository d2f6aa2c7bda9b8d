package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** On the timeline of a person: the letters to her of the kinds that the caller may see. */
@ApplicationScoped
public class LettersOnTimeline implements PersonEvents {

    private static final String OF_PERSON = "select l from Letter l where l.employmentId = :id and l.kind in :kinds"
            + " and l.representativeId is null";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ReadableKinds kinds;

    @Override
    public String area() {
        return "Brieven";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        Map<String, String> seen = kinds.labels(employerId);
        return database.createQuery(OF_PERSON, Letter.class)
                .setParameter("id", employmentId)
                .setParameter("kinds", seen.keySet())
                .getResultStream()
                .map(one -> PersonEvent.of(
                        one.getWrittenOn(),
                        Messages.text("letters.event", seen.get(one.getKind())),
                        "/letters/letters.xhtml?id=" + employmentId))
                .toList();
    }
}
