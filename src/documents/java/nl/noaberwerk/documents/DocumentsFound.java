package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.DocumentEvent.Act;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Documents of the kinds that the caller may see are found by the name or personnel number of whose they are. */
@ApplicationScoped
public class DocumentsFound implements Findable {

    private static final String OF_PEOPLE = "select d from Document d where d.employmentId in :people"
            + " and d.kind in :kinds and d.id not in (select v.documentId from DocumentEvent v where v.act <> :proposed)"
            + " order by d.validFrom desc, d.id desc";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Inject
    private SeenKinds kinds;

    @Override
    public String area() {
        return "Documenten";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        Map<String, String> seen = kinds.labels(employerId);
        List<Document> documents = database.createQuery(OF_PEOPLE, Document.class)
                .setParameter("people", people.employments(employerId, text))
                .setParameter("kinds", seen.keySet())
                .setParameter("proposed", Act.PROPOSED)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Named> named =
                people.named(documents.stream().map(Document::getEmploymentId).collect(Collectors.toSet()));
        return documents.stream()
                .map(one -> found(one, seen.get(one.getKind()), named.get(one.getEmploymentId())))
                .toList();
    }

    /** The title that somebody gave it stays out: it may say more than a bystander must read. */
    private static Found found(Document document, String label, Named named) {
        return new Found(
                label + ", " + named.name().sorted(),
                Messages.text("documents.found", named.personnelNumber(), document.getValidFrom()),
                "/documents/documents.xhtml?id=" + document.getEmploymentId());
    }
}
