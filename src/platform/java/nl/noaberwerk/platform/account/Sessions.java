package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is signed in on the screens; every session can be ended by its owner and by a beheerder. */
@Stateless
@DenyAll
public class Sessions {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedSessions ended;

    @Inject
    private AccountNames names;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.session.minutes", defaultValue = "30")
    private int minutes;

    /** @return the number under which the session is known; not the secret of its cookie */
    @PermitAll
    public long begin(String account, String address, String browser) {
        SignInSession session = new SignInSession(account, address, browser, today.now());
        database.persist(session);
        return session.getId();
    }

    /** Notes that the session is in use; false when it was ended. */
    @PermitAll
    public boolean seen(long id) {
        SignInSession session = database.find(SignInSession.class, id);
        if (session == null || session.isEnded()) {
            return false;
        }
        session.seen(today.now());
        return true;
    }

    /** Signing out. */
    @PermitAll
    public void leave(long id) {
        SignInSession session = database.find(SignInSession.class, id);
        if (session != null) {
            session.end(session.getAccount(), today.now());
        }
    }

    /** The caller's open sessions, the newest first. */
    @PermitAll
    public List<SignInSession> own() {
        return open(caller.name());
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<SignInSession> of(String account) {
        return open(names.requireManaged(account).name());
    }

    /** Its next request is refused. */
    @PermitAll
    public void endOwn(long id) {
        SignInSession session = find(id);
        if (!session.getAccount().equals(caller.name())) {
            throw Refused.notFound("platform.session.unknown");
        }
        end(session);
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void end(long id) {
        SignInSession session = find(id);
        names.requireManaged(session.getAccount());
        end(session);
    }

    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void endAll(String account) {
        of(account).forEach(this::end);
        ended.look(account);
    }

    private void end(SignInSession session) {
        session.end(caller.name(), today.now());
        ended.end(session.getId());
        trail.changed(new AuditEntry(
                "sessie beëindigd",
                AccountNames.subject(session.getAccount()),
                session.getBrowser() + ", " + session.getAddress()));
    }

    /** Those that were in use within the time after which a session ends by itself. */
    private List<SignInSession> open(String account) {
        return database.createQuery(
                        "select s from SignInSession s where s.account = :account and s.endedBy is null"
                                + " and s.lastSeen > :since order by s.id desc",
                        SignInSession.class)
                .setParameter("account", account)
                .setParameter("since", today.now().minus(Duration.ofMinutes(minutes + 1L)))
                .getResultList();
    }

    private SignInSession find(long id) {
        SignInSession session = database.find(SignInSession.class, id);
        if (session == null) {
            throw Refused.notFound("platform.session.unknown");
        }
        return session;
    }
}
