package nl.noaberwerk.documents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The kinds of documents as they hold today. */
@Stateless
@DenyAll
public class DocumentRules {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Every kind, in the order of a list. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR, Role.FUNCTIONEEL_BEHEERDER})
    public List<DocumentRule> all() {
        return byKind().values().stream()
                .sorted(Comparator.comparing(DocumentRule::getPlace).thenComparing(DocumentRule::getKind))
                .toList();
    }

    /** The kinds that the caller may see, in the order of a list. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<DocumentRule> seen() {
        return all().stream().filter(rule -> rule.mayBeSeenBy(caller::has)).toList();
    }

    /** @throws Refused 404 when there is no such kind, 403 when it is not for the caller */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public DocumentRule of(String kind) {
        DocumentRule rule = kind == null ? null : byKind().get(kind);
        if (rule == null) {
            throw Refused.notFound("documents.kind.unknown", kind == null ? "" : kind);
        }
        if (!rule.mayBeSeenBy(caller::has)) {
            throw Refused.forbidden("documents.kind.forbidden", rule.getLabel());
        }
        return rule;
    }

    private Map<String, DocumentRule> byKind() {
        LocalDate day = today.date();
        return database.createQuery("select r from DocumentRule r where r.validFrom <= :day", DocumentRule.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        DocumentRule::getKind, rule -> rule, BinaryOperator.maxBy(DocumentRule.STRENGTH)));
    }
}
