package nl.noaberwerk.platform.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.Accounts;
import nl.noaberwerk.platform.account.RoleGrant;
import nl.noaberwerk.platform.account.RoleGrants;

/** All accounts, what waits for a second beheerder, and a new account. */
@Named
@ViewScoped
public class AccountListScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient RoleGrants grants;

    @Inject
    private transient Today today;

    private transient List<Account> rows;
    private transient List<RoleGrant> granted;
    private String name;
    private String fullName;
    private String password;

    public List<Account> getRows() {
        if (rows == null) {
            rows = accounts.all();
        }
        return rows;
    }

    public List<RoleGrant> getAwaiting() {
        return all().stream()
                .filter(grant -> grant.standingOn(today.date()) == RoleGrant.Standing.AWAITING)
                .toList();
    }

    /** The roles that work today, each once. */
    public String rolesOf(Account account) {
        return all().stream()
                .filter(grant -> grant.getAccount().equals(account.name()) && grant.worksOn(today.date()))
                .map(RoleGrant::getRole)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String standing(Account account) {
        if (account.closed()) {
            return "gesloten";
        }
        return account.lockedFor(today.now()).isZero() ? "open" : "even op slot";
    }

    public String chip(Account account) {
        return switch (standing(account)) {
            case "open" -> "good";
            case "gesloten" -> "";
            default -> "warning";
        };
    }

    public String confirm(long id) {
        RoleGrant grant = grants.confirm(id);
        Notice.afterRedirect(Messages.text("platform.grant.confirmed", grant.getRole(), grant.getAccount()));
        return "/platform/accounts.xhtml?faces-redirect=true";
    }

    public String create() {
        Account made = accounts.create(name, fullName, password);
        Notice.afterRedirect(Messages.text("platform.account.created", made.name()));
        return "/platform/account.xhtml?faces-redirect=true&name="
                + URLEncoder.encode(made.name(), StandardCharsets.UTF_8);
    }

    private List<RoleGrant> all() {
        if (granted == null) {
            granted = grants.all();
        }
        return granted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
