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
import nl.noaberwerk.platform.account.HeldRoles;
import nl.noaberwerk.platform.account.RolesOfAccounts;

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
    Role.CONTROLEUR
})
public class Caller {

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    /** The name of the account; "ANONYMOUS" when nobody signed in. */
    @PermitAll
    public String name() {
        return session.getCallerPrincipal().getName();
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

    /** Read once per transaction: a list of a thousand people asks a thousand times. */
    private HeldRoles held() {
        HeldRoles known = (HeldRoles) transaction.getResource(HeldRoles.class);
        if (known == null) {
            known = rolesOfAccounts.of(name());
            transaction.putResource(HeldRoles.class, known);
        }
        return known;
    }

    private static boolean among(Optional<Set<Long>> employers, long employerId) {
        return employers.map(own -> own.contains(employerId)).orElse(true);
    }
}
