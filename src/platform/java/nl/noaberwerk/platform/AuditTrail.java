package nl.noaberwerk.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.hibernate.Session;

/**
 * Records every change, and every read of a person's sensitive data; nothing is ever taken out.
 *
 * <p>The rows are written when the transaction is about to commit, so that the lock that puts them in one chain is held
 * for a moment only, and a long import or run keeps nobody waiting.
 */
@Stateless
@DenyAll
public class AuditTrail {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditWriter writer;

    @Inject
    private Caller caller;

    /** @param subject on whom or what: "persoon 10001"; @param details in Dutch, without secrets */
    @PermitAll
    public void changed(String what, String subject, String details) {
        changed(List.of(new AuditEntry(what, subject, details)));
    }

    @PermitAll
    public void changed(AuditEntry entry) {
        changed(List.of(entry));
    }

    /** Many at once: one lock and one batch of inserts. */
    @PermitAll
    public void changed(List<AuditEntry> entries) {
        pending().add(caller.name(), AuditRow.CHANGED, signed(entries));
    }

    @PermitAll
    public void read(String what, String subject) {
        read(new AuditEntry(what, subject, ""));
    }

    @PermitAll
    public void read(AuditEntry entry) {
        pending().add(caller.name(), AuditRow.READ, signed(List.of(entry)));
    }

    /** For what happens before anybody is known, such as a sign-in. */
    @PermitAll
    public void changedBy(String account, AuditEntry entry) {
        pending().add(account, AuditRow.CHANGED, List.of(entry));
    }

    /** What another program did for an account names its token too. */
    private List<AuditEntry> signed(List<AuditEntry> entries) {
        return caller.token()
                .map(token -> entries.stream()
                        .map(entry -> entry.with("token " + token))
                        .toList())
                .orElse(entries);
    }

    /** The session itself: what is injected asks the server who is calling, and while a transaction ends nobody is. */
    private Session session() {
        return database.unwrap(Session.class);
    }

    private PendingAudit pending() {
        PendingAudit pending = (PendingAudit) transaction.getResource(PendingAudit.class);
        if (pending == null) {
            pending = new PendingAudit(writer, session());
            transaction.putResource(PendingAudit.class, pending);
            transaction.registerInterposedSynchronization(pending);
        }
        return pending;
    }
}
