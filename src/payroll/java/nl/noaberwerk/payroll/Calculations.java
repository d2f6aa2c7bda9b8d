package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Orders and cancels calculations; the work itself is a batch job that goes on when the browser is closed. */
@Stateless
@DenyAll
public class Calculations {

    @Inject
    private CalculationOrders orders;

    /**
     * Calculates the run anew; the job begins once the order is safely stored, so that a crash can only lose time.
     *
     * @throws Refused 409 while it is being calculated or when it was approved
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start(long runId) {
        CalculationJob.start(orders.start(runId));
    }

    /** Breaks the calculation off and throws its results away. @throws Refused 409 when none is going on */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void cancel(long runId) {
        orders.cancel(runId);
    }
}
