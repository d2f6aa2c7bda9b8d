package nl.noaberwerk.signals;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** How the mail and the night work stand, for the functioneel beheerder; she sees accounts, never what it is about. */
@Stateless
@DenyAll
public class MailStates {

    private static final String STANDING = """
            select new nl.noaberwerk.signals.MailStates$Standing(m.account, m.state, s.employerId, count(m),
                max(m.attempts), max(m.failure), max(m.changedAt), min(m.notBefore))
            from SignalMail m join RaisedSignal s on s.id = m.signalId
            where m.state in ('WAITING', 'SENDING', 'DOUBTFUL', 'REFUSED') or m.changedAt > :since
            group by m.account, m.state, s.employerId
            order by m.state, m.account""";

    private static final String AGAIN = """
            update signal_mail m set state = 'WAITING', not_before = :now, changed_at = :now, attempts = 0
            from signal s where s.id = m.signal_id and s.employer_id = :employer
              and m.account = :account and m.state in ('DOUBTFUL', 'REFUSED')""";

    private static final int DAYS_BACK = 7;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** How many signals stand in the same state for an account; sent ones of the last seven days. */
    public record Standing(
            String account,
            String state,
            long employerId,
            long signals,
            int attempts,
            String failure,
            Instant changedAt,
            Instant notBefore) {

        public boolean isStuck() {
            return "DOUBTFUL".equals(state) || "REFUSED".equals(state);
        }
    }

    /** Of the employers that the caller looks after. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<Standing> all() {
        return database.createQuery(STANDING, Standing.class)
                .setParameter("since", today.now().minus(DAYS_BACK, ChronoUnit.DAYS))
                .getResultStream()
                .filter(row -> caller.mayActFor(row.employerId()))
                .toList();
    }

    /** Sends what was refused or is in doubt once more; what is in doubt may then arrive twice, by this choice. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void again(String account, long employerId) {
        caller.requireEmployer(employerId);
        int changed = database.createNativeQuery(AGAIN)
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .setParameter("employer", employerId)
                .setParameter("account", account)
                .executeUpdate();
        if (changed == 0) {
            throw Refused.conflict("signals.mail.nothing");
        }
        auditTrail.changed("signalen opnieuw gemaild", "account " + account, changed + " signalen");
    }

    /** The night work of the last days, the newest first. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<NightlyRun> nights() {
        return database.createQuery(
                        "select r from NightlyRun r where r.key.day >= :since order by r.key.day desc, r.title",
                        NightlyRun.class)
                .setParameter("since", today.date().minusDays(DAYS_BACK))
                .getResultList();
    }
}
