package nl.noaberwerk.platform;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The employer on whom the user works in this session; the first one until she chooses another. */
@Named
@SessionScoped
public class EmployerInView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployersOfRequest seen;

    private Long chosen;

    /** Empty when the account sees no employer, or there is none yet. */
    public Optional<EmployerName> employer() {
        List<EmployerName> all = employers();
        return all.stream()
                .filter(one -> chosen != null && one.id() == chosen)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public List<EmployerName> employers() {
        return seen.all();
    }

    /** @throws Refused when there is no employer to work on */
    public long id() {
        return employer().map(EmployerName::id).orElseThrow(() -> new Refused("platform.access.no-employer"));
    }

    /** For the pages: the id, or null when there is no employer. */
    public Long getId() {
        return employer().map(EmployerName::id).orElse(null);
    }

    public String getName() {
        return employer().map(EmployerName::name).orElse("");
    }

    /** @throws EmployerForbidden when the employer is not among those of the account */
    public void choose(long employerId) {
        if (employers().stream().noneMatch(one -> one.id() == employerId)) {
            throw new EmployerForbidden();
        }
        chosen = employerId;
    }
}
