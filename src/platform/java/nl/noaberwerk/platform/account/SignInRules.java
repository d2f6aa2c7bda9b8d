package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which accounts may sign in here, and which roles need a second step. */
@ApplicationScoped
class SignInRules {

    /** Who can move money, or decide by which values it is computed. */
    private static final Set<String> STRONG = Set.of(Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER);

    @Inject
    @ConfigProperty(name = "noaberwerk.demo", defaultValue = "false")
    private boolean demo;

    boolean mayBeUsed(Account account) {
        return !account.closed() && (demo || !account.demo());
    }

    /** In the demonstration nobody has to; who wants to, may. */
    boolean demandSecondStep(Set<String> roles) {
        return !demo && !Collections.disjoint(roles, STRONG);
    }
}
