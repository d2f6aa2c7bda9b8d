package nl.noaberwerk.platform.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.Accounts;
import nl.noaberwerk.platform.account.IncompatibleRoles;
import nl.noaberwerk.platform.account.NewGrant;
import nl.noaberwerk.platform.account.RoleGrant;
import nl.noaberwerk.platform.account.RoleGrants;
import nl.noaberwerk.platform.account.SecondFactors;

/** One account for the beheerder: its roles, and how it is signed in with. */
@Named
@ViewScoped
public class AccountRolesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY = "alle";

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient RoleGrants grants;

    @Inject
    private transient SecondFactors secondFactors;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private String name;
    private transient Account account;
    private transient List<RoleGrant> rows;
    private String role;
    private String employer;
    private LocalDate from;
    private LocalDate until;
    private String password;
    private String email;

    @PostConstruct
    void start() {
        from = today.date();
    }

    /** Called when the page opens; refused when there is no such account. */
    public void open() {
        name = getAccount().name();
        email = getAccount().email();
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.find(name);
        }
        return account;
    }

    /** The newest first. */
    public List<RoleGrant> getRows() {
        if (rows == null) {
            List<RoleGrant> all = grants.of(name);
            rows = all.stream()
                    .sorted((one, other) -> Long.compare(other.getId(), one.getId()))
                    .toList();
        }
        return rows;
    }

    public List<IncompatibleRoles> getIncompatible() {
        return grants.incompatible();
    }

    /** Whether the user is a second person for this grant. */
    public boolean isMayConfirm(RoleGrant grant) {
        return !grant.getGrantedBy().equals(caller.name())
                && !grant.getAccount().equals(caller.name());
    }

    public boolean isOwn() {
        return name.equals(caller.name());
    }

    public boolean isLocked() {
        return !getAccount().lockedFor(today.now()).isZero();
    }

    /** Only who looks after every employer gives a role for every employer. */
    public boolean isMayGiveEvery() {
        return caller.employers().isEmpty();
    }

    public String grant() {
        Long employerId = EVERY.equals(employer) ? null : Long.valueOf(employer);
        RoleGrant made = grants.grant(new NewGrant(name, role, employerId, from, until));
        Notice.afterRedirect(Messages.text("platform.grant.granted", made.getRole()));
        return again();
    }

    public String confirm(long id) {
        RoleGrant grant = grants.confirm(id);
        Notice.afterRedirect(Messages.text("platform.grant.confirmed", grant.getRole(), grant.getAccount()));
        return again();
    }

    public String end(long id) {
        RoleGrant grant = grants.end(id);
        Notice.afterRedirect(Messages.text("platform.grant.ended", grant.getRole(), grant.getAccount()));
        return again();
    }

    public String resetPassword() {
        accounts.resetPassword(name, password);
        Notice.afterRedirect(Messages.text("platform.account.password-renewed", name));
        return again();
    }

    public String unlock() {
        accounts.unlock(name);
        Notice.afterRedirect(Messages.text("platform.account.unlocked", name));
        return again();
    }

    public String removeSecondStep() {
        secondFactors.remove(name);
        Notice.afterRedirect(Messages.text("platform.account.second-step-removed", name));
        return again();
    }

    public String close() {
        accounts.close(name);
        Notice.afterRedirect(Messages.text("platform.account.closed", name));
        return again();
    }

    public String mailTo() {
        accounts.mailTo(name, email);
        Notice.afterRedirect(Messages.text("platform.account.email-changed", name));
        return again();
    }

    String again() {
        return "/platform/account.xhtml?faces-redirect=true&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getEmployer() {
        return employer;
    }

    /** An id, or "alle". */
    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
