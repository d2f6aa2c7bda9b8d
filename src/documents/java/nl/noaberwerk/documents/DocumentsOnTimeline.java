package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.documents.DocumentEvent.Act;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Role;

/** On the timeline of a person: the days of the papers that the caller may see, without what was withdrawn. */
@ApplicationScoped
public class DocumentsOnTimeline implements PersonEvents {

    private static final String OF_PERSON = "select d from Document d where d.employmentId = :id and d.kind in :kinds"
            + " and d.id not in (select v.documentId from DocumentEvent v where v.act = :withdrawn)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SeenKinds kinds;

    @Override
    public String area() {
        return "Documenten";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        Map<String, String> seen = kinds.labels(employerId);
        return database.createQuery(OF_PERSON, Document.class)
                .setParameter("id", employmentId)
                .setParameter("kinds", seen.keySet())
                .setParameter("withdrawn", Act.WITHDRAWN)
                .getResultStream()
                .map(one -> PersonEvent.of(
                        one.getValidFrom(), seen.get(one.getKind()), "/documents/documents.xhtml?id=" + employmentId))
                .toList();
    }
}
