package nl.noaberwerk.platform;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** What the running transaction will add to the audit trail. */
final class PendingAudit implements Synchronization {

    private final AuditWriter writer;
    private final Session database;
    private final List<Act> acts = new ArrayList<>();

    record Act(String account, String action, AuditEntry entry) {}

    PendingAudit(AuditWriter writer, Session database) {
        this.writer = writer;
        this.database = database;
    }

    void add(String account, String action, List<AuditEntry> entries) {
        entries.forEach(entry -> acts.add(new Act(account, action, entry)));
    }

    /** A trail that cannot be written stops the transaction: no change without its record. */
    @Override
    public void beforeCompletion() {
        if (!acts.isEmpty()) {
            // changes go to the database before the lock: waiting for a row while holding the chain could end in a
            // deadlock
            database.flush();
            database.doWork(connection -> writer.append(connection, acts));
        }
    }

    @Override
    public void afterCompletion(int status) {
        acts.clear();
    }
}
