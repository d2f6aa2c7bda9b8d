package nl.noaberwerk.platform.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.ApiToken;
import nl.noaberwerk.platform.account.ApiTokens;
import nl.noaberwerk.platform.account.NewToken;

/** One's own tokens for other programs: making one, whose secret is shown once, and revoking. */
@Named
@ViewScoped
public class OwnTokensScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApiTokens tokens;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private String name;
    private String[] roles = {};
    private String[] employers = {};
    private boolean writes;
    private LocalDate until;
    private transient String secret;

    @PostConstruct
    void start() {
        until = today.date().plusMonths(3);
    }

    public List<ApiToken> getRows() {
        return tokens.own();
    }

    /** The roles that the user has for some employer. */
    public List<String> getOwnRoles() {
        return Role.ALL.stream().filter(caller::has).toList();
    }

    public void make() {
        Set<Long> ids = Stream.of(employers).map(Long::valueOf).collect(Collectors.toSet());
        secret = tokens.make(new NewToken(name, Set.of(roles), ids, writes, until));
        name = null;
        roles = new String[0];
        employers = new String[0];
        writes = false;
    }

    public String revoke(ApiToken token) {
        tokens.revokeOwn(token.getId());
        Notice.afterRedirect(Messages.text("platform.token.revoked", token.getName()));
        return "/platform/own-account.xhtml?faces-redirect=true";
    }

    /** Shown once, right after it was made; empty at any other time. */
    public String getSecret() {
        return secret == null ? "" : secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String[] getEmployers() {
        return employers.clone();
    }

    /** Ids; none for every employer of the account. */
    public void setEmployers(String[] employers) {
        this.employers = employers.clone();
    }

    public boolean isWrites() {
        return writes;
    }

    public void setWrites(boolean writes) {
        this.writes = writes;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
