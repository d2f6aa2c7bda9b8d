package nl.noaberwerk.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.account.CallerName;
import nl.noaberwerk.platform.account.HeldRoles;
import nl.noaberwerk.platform.account.RolesOfAccounts;
import nl.noaberwerk.platform.account.RolesOfAccounts.Standing;

/**
 * Who is calling, in which roles and for which employers; works in requests and in the threads of a batch job.
 *
 * <p>An employer counts only when the caller has, for that employer, a role that the called service allows.
 */
@Stateless
@DenyAll
@DeclareRoles({
    Role.SALARISADMINISTRATEUR,
    Role.HR_ADVISEUR,
    Role.ARBOCOORDINATOR,
    Role.LEIDINGGEVENDE,
    Role.FUNCTIONEEL_BEHEERDER,
    Role.ZIEKMELDPUNT,
    Role.UWV_MEDEWERKER,
    Role.BEDRIJFSARTS,
    Role.INLENER,
    Role.INDICATIEBEHEERDER,
    Role.CONTROLEUR
})
public class Caller {

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    /** The name of the account, also when one of its tokens calls; "ANONYMOUS" when nobody signed in. */
    @PermitAll
    public String name() {
        return known().account();
    }

    /** The name of the token with which another program calls for the account; empty for a person. */
    @PermitAll
    public Optional<String> token() {
        return known().token() == null ? Optional.empty() : standing().token();
    }

    /** @throws Refused when another program calls: this only a person may do */
    @PermitAll
    public void requirePerson() {
        if (known().token() != null) {
            throw Refused.forbidden("platform.access.person");
        }
    }

    /** Whether the role is held for some employer. */
    @PermitAll
    public boolean has(String role) {
        return session.isCallerInRole(role);
    }

    @PermitAll
    public boolean has(String role, long employerId) {
        return has(role) && among(held().employers(Set.of(role)), employerId);
    }

    /** The roles that are held for the employer: what its pages and tasks are chosen by. */
    @PermitAll
    public Set<String> rolesFor(long employerId) {
        return held().rolesFor(employerId).stream().filter(this::has).collect(Collectors.toSet());
    }

    /** The ids of the employers for which the caller may do what is being done; empty means every employer. */
    @PermitAll
    public Optional<Set<Long>> employers() {
        return held().meeting(InvokedRoles.demanded());
    }

    @PermitAll
    public boolean mayActFor(long employerId) {
        return among(employers(), employerId);
    }

    /** @throws EmployerForbidden when the account has for this employer no role that the called service allows */
    @PermitAll
    public void requireEmployer(long employerId) {
        if (!mayActFor(employerId)) {
            throw new EmployerForbidden();
        }
    }

    private HeldRoles held() {
        return standing().held();
    }

    /** Read once per transaction: a list of a thousand people asks a thousand times. */
    private Standing standing() {
        Standing read = (Standing) transaction.getResource(Standing.class);
        if (read == null) {
            read = rolesOfAccounts.of(known());
            transaction.putResource(Standing.class, read);
        }
        return read;
    }

    private CallerName known() {
        return CallerName.of(session.getCallerPrincipal().getName());
    }

    private static boolean among(Optional<Set<Long>> employers, long employerId) {
        return employers.map(own -> own.contains(employerId)).orElse(true);
    }
}
