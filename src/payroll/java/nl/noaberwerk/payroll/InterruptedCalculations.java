package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Goes on with calculations whose server died: of such a run nothing has been heard for a while.
 *
 * <p>What was done stays done, because people are taken up by what is stored, not by what the job remembers.
 */
@Singleton
@Startup
@DenyAll
public class InterruptedCalculations {

    @Inject
    private CalculationClaims claims;

    /** Every five seconds, also on each of several servers; a run is taken up by one of them. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void takeUp() {
        claims.claimSilent().forEach(CalculationJob::start);
    }
}
