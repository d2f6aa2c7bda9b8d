package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.signals.NightlyWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every night: proposes what may go and, when that is switched on, erases what was proposed long enough ago. */
@ApplicationScoped
public class RetentionNight implements NightlyWork {

    /** Who erased when no person did. */
    static final String AUTOMATIC = "automatisch";

    private static final String WAIT = "privacy.automatisch-wissen-na";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Expiry expiry;

    @Inject
    private Erasure erasure;

    @Inject
    private LawBook lawBook;

    @Inject
    @ConfigProperty(name = "noaberwerk.retention.automatic", defaultValue = "false")
    private boolean automatic;

    @Override
    public String title() {
        return "Bewaartermijnen nalopen";
    }

    @Override
    public void everyNight(LocalDate today) {
        List<RetainedKind> kinds = expiry.kinds(today);
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employer -> kinds.forEach(kind -> night(kind, employer, today)));
    }

    private void night(RetainedKind kind, long employerId, LocalDate today) {
        List<ExpiredItem> expired = expiry.of(kind, employerId, today);
        erasure.propose(employerId, kind.what(), expired);
        if (automatic) {
            database.flush();
            eraseProposed(kind, employerId, today, expired);
        }
    }

    private void eraseProposed(RetainedKind kind, long employerId, LocalDate today, List<ExpiredItem> expired) {
        Map<Long, RetentionProposal> proposals = erasure.proposals(employerId, kind.what());
        LocalDate proposedBy =
                today.minusDays(lawBook.current().number(WAIT, today).longValueExact());
        List<ExpiredItem> ripe = expired.stream()
                .filter(item -> !item.held())
                .filter(item -> !proposals.get(item.item().id()).getProposedOn().isAfter(proposedBy))
                .toList();
        if (!ripe.isEmpty()) {
            erasure.erase(kind, ripe, proposals.get(ripe.get(0).item().id()), AUTOMATIC);
        }
    }
}
