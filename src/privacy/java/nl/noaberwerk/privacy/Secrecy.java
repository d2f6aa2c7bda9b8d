package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Only who is bound to secrecy handles data about health (UAVG art. 30 lid 4); services of absence ask it first. */
@Stateless
@DenyAll
public class Secrecy {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused 403 when no statement of the caller holds today; the message says who records one */
    @PermitAll
    public void require() {
        if (!isBound(caller.name())) {
            throw Refused.forbidden("privacy.secrecy.required", caller.name());
        }
    }

    /** Whether a statement of the account holds today. */
    @PermitAll
    public boolean isBound(String account) {
        return !database.createQuery(
                        "select s.id from SecrecyStatement s where s.account = :account and s.signedOn <= :day"
                                + " and not exists (select 1 from SecrecyEnd e where e.statementId = s.id"
                                + " and e.lastDay < :day)",
                        Long.class)
                .setParameter("account", account)
                .setParameter("day", today.date())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
