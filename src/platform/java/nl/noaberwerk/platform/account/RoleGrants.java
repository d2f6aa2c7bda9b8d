package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Which account gets which role: granted by one, confirmed by another, ended by either; nothing is overwritten. */
@Stateless
@DenyAll
public class RoleGrants {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AccountNames names;

    @Inject
    private EndedSessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Of everybody, by account; only those of the employers that the caller looks after. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<RoleGrant> all() {
        return database.createQuery("select g from RoleGrant g order by g.account, g.id", RoleGrant.class)
                .getResultStream()
                .filter(grant -> isMine(grant.getEmployerId()) || grant.getEmployerId() == null)
                .toList();
    }

    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<RoleGrant> of(String account) {
        return all().stream()
                .filter(grant -> grant.getAccount().equals(account))
                .toList();
    }

    /** What others granted and the caller may confirm. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<RoleGrant> toConfirm() {
        String me = caller.name();
        return all().stream()
                .filter(grant -> grant.standingOn(today.date()) == RoleGrant.Standing.AWAITING)
                .filter(grant -> isMine(grant.getEmployerId()))
                .filter(grant ->
                        !grant.getGrantedBy().equals(me) && !grant.getAccount().equals(me))
                .toList();
    }

    /** The pairs that are refused, with the reason. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<IncompatibleRoles> incompatible() {
        return database.createQuery("select i from IncompatibleRoles i order by i.id", IncompatibleRoles.class)
                .getResultList();
    }

    /**
     * Asks a role for an account; it works when another has confirmed it.
     *
     * @throws Refused for impossible days, a role that is there already, and a role that does not go with another
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public RoleGrant grant(NewGrant asked) {
        caller.requirePerson();
        Account account = names.requireLocked(asked.account());
        requireMine(asked.employerId());
        check(account, asked);
        List<RoleGrant> live = live(account.name());
        requireNew(asked, live);
        requireCompatible(asked, live);
        RoleGrant grant = new RoleGrant(asked, caller.name(), today.now());
        database.persist(grant);
        tell("rol toegekend, wacht op bevestiging", grant);
        return grant;
    }

    /** The second person; what became incompatible meanwhile is refused. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public RoleGrant confirm(long id) {
        caller.requirePerson();
        RoleGrant grant = requireLocked(id);
        names.requireLocked(grant.getAccount());
        NewGrant asked = new NewGrant(
                grant.getAccount(), grant.getRole(), grant.getEmployerId(), grant.getFrom(), grant.getUntil());
        requireCompatible(
                asked,
                live(grant.getAccount()).stream()
                        .filter(other -> other.getConfirmedBy() != null)
                        .toList());
        grant.confirm(caller.name(), today.now());
        sessions.look(grant.getAccount());
        tell("rol bevestigd", grant);
        return grant;
    }

    /** One is enough to take a role away. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public RoleGrant end(long id) {
        caller.requirePerson();
        RoleGrant grant = requireLocked(id);
        if (grant.getAccount().equals(caller.name()) && grant.getRole().equals(Role.FUNCTIONEEL_BEHEERDER)) {
            throw new Refused("platform.grant.own-end");
        }
        end(grant);
        return grant;
    }

    /**
     * Asks what is missing and ends what is too much.
     *
     * @param employers empty for every employer
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void replace(String account, Set<String> roles, Set<Long> employers) {
        List<NewGrant> wanted = new ArrayList<>();
        for (String role : roles) {
            if (employers.isEmpty()) {
                wanted.add(new NewGrant(account, role, null, today.date(), null));
            }
            employers.forEach(employer -> wanted.add(new NewGrant(account, role, employer, today.date(), null)));
        }
        List<RoleGrant> live = live(account);
        live.stream()
                .filter(had -> wanted.stream().noneMatch(asked -> isFor(had, asked)))
                .forEach(had -> end(had.getId()));
        wanted.stream()
                .filter(asked -> live.stream().noneMatch(had -> isFor(had, asked)))
                .forEach(this::grant);
    }

    /** For an account that is closed. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void endAll(String account) {
        live(account).forEach(grant -> end(requireLocked(grant.getId())));
    }

    private void end(RoleGrant grant) {
        grant.end(caller.name(), today.now());
        sessions.look(grant.getAccount());
        tell("rol ingetrokken", grant);
    }

    private void check(Account account, NewGrant asked) {
        if (account.closed()) {
            throw new Refused("platform.account.is-closed", account.name());
        }
        if (!Role.ALL.contains(asked.role())) {
            throw new Refused("platform.account.roles", String.join(", ", Role.ALL));
        }
        LocalDate day = today.date();
        if (asked.from() == null || asked.from().isBefore(day)) {
            throw new Refused("platform.grant.from");
        }
        if (asked.until() != null && asked.until().isBefore(asked.from())) {
            throw new Refused("platform.grant.until");
        }
    }

    private static void requireNew(NewGrant asked, List<RoleGrant> live) {
        boolean there = live.stream()
                .anyMatch(had -> had.getRole().equals(asked.role())
                        && had.sameDays(asked.from(), asked.until())
                        && (had.getEmployerId() == null || had.getEmployerId().equals(asked.employerId())));
        if (there) {
            throw Refused.conflict("platform.grant.exists", asked.role());
        }
    }

    private void requireCompatible(NewGrant asked, List<RoleGrant> live) {
        for (RoleGrant had : live) {
            Optional<IncompatibleRoles> pair = incompatible().stream()
                    .filter(one -> one.forbid(asked, had))
                    .findFirst();
            if (pair.isPresent()) {
                throw new Refused(
                        "platform.grant.incompatible",
                        asked.role(),
                        had.getRole(),
                        pair.get().getReason());
            }
        }
    }

    private List<RoleGrant> live(String account) {
        return database.createQuery(
                        "select g from RoleGrant g where g.account = :account and g.endedBy is null", RoleGrant.class)
                .setParameter("account", AccountNames.written(account))
                .getResultStream()
                .filter(grant -> grant.liveOn(today.date()))
                .toList();
    }

    private RoleGrant requireLocked(long id) {
        RoleGrant grant = Optional.ofNullable(database.find(RoleGrant.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.notFound("platform.grant.unknown"));
        requireMine(grant.getEmployerId());
        return grant;
    }

    /** A role for every employer is only for who looks after every employer. */
    private void requireMine(Long employerId) {
        if (!isMine(employerId)) {
            throw new EmployerForbidden();
        }
    }

    private boolean isMine(Long employerId) {
        return employerId == null ? caller.employers().isEmpty() : caller.mayActFor(employerId);
    }

    private static boolean isFor(RoleGrant had, NewGrant asked) {
        return had.getRole().equals(asked.role()) && Objects.equals(had.getEmployerId(), asked.employerId());
    }

    private void tell(String what, RoleGrant grant) {
        String days = " vanaf " + Messages.shown(grant.getFrom())
                + (grant.getUntil() == null ? "" : " tot en met " + Messages.shown(grant.getUntil()));
        String whom =
                grant.getEmployerId() == null ? " voor alle werkgevers" : " voor werkgever " + grant.getEmployerId();
        trail.changed(new AuditEntry(
                what, AccountNames.subject(grant.getAccount()), grant.getEmployerId(), grant.getRole() + whom + days));
    }
}
