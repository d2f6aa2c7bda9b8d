package nl.noaberwerk.testing;

import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;

/** An audit trail that a test can read. */
final class Trail extends AuditTrail {

    private final List<String> changes;
    private final List<String> looks;

    Trail(List<String> changes, List<String> looks) {
        this.changes = changes;
        this.looks = looks;
    }

    @Override
    public void changed(AuditEntry entry) {
        changes.add(entry.what() + ", " + entry.subject());
    }

    @Override
    public void changed(String what, String subject, String details) {
        changes.add(what + ", " + subject);
    }

    @Override
    public void changedBy(String account, AuditEntry entry) {
        changes.add(entry.what() + ", " + entry.subject() + ", " + account);
    }

    @Override
    public void read(AuditEntry entry) {
        looks.add(entry.what() + ", " + entry.subject());
    }
}
