package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.ApiToken;
import nl.noaberwerk.platform.account.RoleGrant;

/** How granted roles, their employers and days read on the pages of the accounts. */
@Named
@RequestScoped
public class GrantWords {

    @Inject
    private EmployerInView employerInView;

    @Inject
    private Today today;

    /** The name, "alle werkgevers" for none, or the number of one that the user may not see. */
    public String employer(Long id) {
        if (id == null) {
            return "alle werkgevers";
        }
        return getEmployers().stream()
                .filter(one -> one.id() == id)
                .map(EmployerName::name)
                .findFirst()
                .orElse("werkgever " + id);
    }

    /** The employers of a token. */
    public String employers(Set<Long> ids) {
        return ids.isEmpty()
                ? "alle van het account"
                : ids.stream().map(this::employer).sorted().collect(Collectors.joining(", "));
    }

    public RoleGrant.Standing standing(RoleGrant grant) {
        return grant.standingOn(today.date());
    }

    public String chip(RoleGrant grant) {
        return switch (standing(grant)) {
            case WORKS -> "good";
            case AWAITING -> "warning";
            case COMING -> "info";
            case PASSED, ENDED -> "";
        };
    }

    /** Whether it can still be ended. */
    public boolean isLive(RoleGrant grant) {
        return switch (standing(grant)) {
            case WORKS, AWAITING, COMING -> true;
            case PASSED, ENDED -> false;
        };
    }

    public String standing(ApiToken token) {
        if (token.isRevoked()) {
            return "ingetrokken";
        }
        return token.worksOn(today.date()) ? "werkt" : "verlopen";
    }

    public String roles(ApiToken token) {
        return token.roles().stream().sorted().collect(Collectors.joining(", "));
    }

    public List<EmployerName> getEmployers() {
        return employerInView.employers();
    }

    public List<String> getRoles() {
        return Role.ALL;
    }
}
