package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.documents.Document;
import nl.noaberwerk.documents.DocumentLine;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.NewDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/**
 * Documents of a case: they stand in the dossier of the employee, where every hr-adviseur sees them.
 *
 * <p>A confidential case, and one about nobody in particular, therefore has none.
 */
@Stateless
@DenyAll
public class CaseDocuments {

    static final String KIND = "HRM_ADVIES";
    private static final int LONGEST_TITLE = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private Documents documents;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Keeps a file in the dossier of whom the case is about. @throws Refused when there is nobody, or it is confidential */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void add(long caseId, String title, LocalDate day, ReceivedDocument received) {
        AdviceCase one = access.worked(caseId);
        if (one.isConfidential()) {
            throw new Refused("hrm.document.secret");
        }
        long employmentId = one.employment().orElseThrow(() -> new Refused("hrm.document.nobody"));
        String given = guard.require("Omschrijving", title, LONGEST_TITLE);
        Document kept = documents.add(employmentId, new NewDocument(KIND, given, day), received);
        database.persist(new CaseDocument(caseId, kept.getId(), today.now(), caller.name()));
        access.changed("document bij HRM-dossier", one, "document " + kept.getId());
    }

    /** The documents of the case, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<DocumentLine> of(long caseId) {
        AdviceCase one = access.seen(caseId);
        if (access.of(one) != Sight.WHOLE || one.employment().isEmpty()) {
            return List.of();
        }
        Set<Long> own = database.createQuery("select d.documentId from CaseDocument d where d.caseId = :id", Long.class)
                .setParameter("id", caseId)
                .getResultStream()
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : documents.of(one.employment().get()).stream()
                        .filter(line -> own.contains(line.document().getId()))
                        .toList();
    }
}
