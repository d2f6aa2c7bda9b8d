package nl.noaberwerk.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Who is calling, in which roles and for which employers; works in requests and in the threads of a batch job. */
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

    @Inject
    private EmployersOfAccounts employersOfAccounts;

    /** The name of the account; "ANONYMOUS" when nobody signed in. */
    @PermitAll
    public String name() {
        return session.getCallerPrincipal().getName();
    }

    @PermitAll
    public boolean has(String role) {
        return session.isCallerInRole(role);
    }

    /** The ids of the employers that the account may see; empty means every employer. */
    @PermitAll
    public Optional<Set<Long>> employers() {
        return employersOfAccounts.of(name());
    }

    @PermitAll
    public boolean mayActFor(long employerId) {
        return employers().map(own -> own.contains(employerId)).orElse(true);
    }

    /** @throws EmployerForbidden when the account has nothing to do with this employer */
    @PermitAll
    public void requireEmployer(long employerId) {
        if (!mayActFor(employerId)) {
            throw new EmployerForbidden();
        }
    }
}
