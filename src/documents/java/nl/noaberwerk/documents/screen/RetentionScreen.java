package nl.noaberwerk.documents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.documents.ExpiredDocuments;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The documents whose time to keep has passed: one person chooses and proposes, another destroys. */
@Named
@ViewScoped
public class RetentionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpiredDocuments expired;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<ExpiredDocuments.Line> lines;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    public List<ExpiredDocuments.Line> getLines() {
        if (lines == null) {
            lines = employer.employer().isPresent() ? expired.of(employer.id()) : List.of();
        }
        return lines;
    }

    public String propose() {
        int done = expired.propose(employer.id(), ids());
        return again(Messages.text("documents.retention.proposed", done));
    }

    public String destroy() {
        int done = expired.destroy(employer.id(), ids());
        return again(Messages.text("documents.retention.destroyed", done));
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    /** By the id of a document, whether it is ticked. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    private List<Long> ids() {
        List<Long> ids = chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (ids.isEmpty()) {
            throw Refused.badRequest("documents.retention.nothing-chosen");
        }
        return ids;
    }

    private static String again(String text) {
        Notice.afterRedirect(text);
        return "/documents/retention.xhtml?faces-redirect=true";
    }
}
