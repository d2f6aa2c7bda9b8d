package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;

/** The kinds of letters that the caller may see of one employer's people. */
@ApplicationScoped
class ReadableKinds {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    /** The label of each kind. */
    Map<String, String> labels(long employerId) {
        return database.createQuery("select k from LetterKind k", LetterKind.class)
                .getResultStream()
                .filter(kind -> kind.getReaders().stream().anyMatch(role -> caller.has(role, employerId)))
                .collect(Collectors.toMap(LetterKind::getCode, LetterKind::getLabel));
    }
}
