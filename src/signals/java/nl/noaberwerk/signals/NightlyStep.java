package nl.noaberwerk.signals;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;

/** Does one night work in a transaction of its own: what another did before stays done. */
@Stateless
@DenyAll
public class NightlyStep {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void perform(NightlyWork work, LocalDate today) {
        work.everyNight(today);
    }
}
