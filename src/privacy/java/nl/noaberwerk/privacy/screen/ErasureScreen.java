package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.RetentionOutcome;
import nl.noaberwerk.privacy.Retentions;

/** What may be erased today: a dry run per kind, agreed by one person and erased by another. */
@Named
@ViewScoped
public class ErasureScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/privacy/erasure.xhtml?faces-redirect=true";

    @Inject
    private Retentions retentions;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<Retentions.Kind> kinds;
    private transient List<RetentionOutcome> outcomes;

    public List<Retentions.Kind> getKinds() {
        if (kinds == null) {
            kinds = employer.employer().isPresent() ? retentions.dryRun(employer.id()) : List.of();
        }
        return kinds;
    }

    /** The kinds of which something may go or is held. */
    public List<Retentions.Kind> getExpired() {
        return getKinds().stream().filter(kind -> !kind.lines().isEmpty()).toList();
    }

    public List<RetentionOutcome> getOutcomes() {
        if (outcomes == null) {
            outcomes = employer.employer().isPresent() ? retentions.outcomes(employer.id()) : List.of();
        }
        return outcomes;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public String agree(String what) {
        int agreed = retentions.agree(employer.id(), what);
        Notice.afterRedirect(Messages.text("privacy.retention.agreed", what, agreed));
        return AGAIN;
    }

    public String erase(String what) {
        int erased = retentions.erase(employer.id(), what);
        Notice.afterRedirect(Messages.text("privacy.retention.erased", what, erased));
        return AGAIN;
    }
}
