package nl.noaberwerk.check.incontainer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.YearMonth;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who has not signed in can do nothing, whatever the way in: the services themselves refuse. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class DenyByDefaultIT {

    @Inject
    private PayrollRuns runs;

    @Inject
    private Employers employers;

    @Inject
    private Caller caller;

    @Test
    void nobodyOpensARunWithoutSigningIn() {
        assertThrows(EJBAccessException.class, () -> runs.open(1, YearMonth.of(2026, 11)));
    }

    @Test
    void nobodySeesEmployersWithoutSigningIn() {
        assertThrows(EJBAccessException.class, () -> employers.all());
    }

    @Test
    void whoHasNotSignedInHasNoRole() {
        assertFalse(caller.has(Role.SALARISADMINISTRATEUR));
        assertFalse(caller.has(Role.CONTROLEUR));
    }

    /** Caller throws something else when the interceptor that tells it the roles of the called service is not bound. */
    @Test
    void whoHasNotSignedInActsForNoEmployer() {
        assertFalse(caller.mayActFor(1));
        assertThrows(EmployerForbidden.class, () -> caller.requireEmployer(1));
    }
}
