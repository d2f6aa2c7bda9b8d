package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;

/** The kinds of documents that the caller may see of one employer's people. */
@ApplicationScoped
class SeenKinds {

    @Inject
    private DocumentRules rules;

    @Inject
    private Caller caller;

    /** The label of each kind. */
    Map<String, String> labels(long employerId) {
        return rules.seen().stream()
                .filter(rule -> rule.mayBeSeenBy(role -> caller.has(role, employerId)))
                .collect(Collectors.toMap(DocumentRule::getKind, DocumentRule::getLabel));
    }
}
