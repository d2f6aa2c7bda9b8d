package nl.noaberwerk.platform;

/**
 * Something that was changed or read, for the audit trail.
 *
 * @param what the act in Dutch: "adres gewijzigd"
 * @param subject on whom or what: "persoon 10001", "run 12"
 * @param employer its employer, or null when it concerns none
 * @param details what changed, in Dutch; never a secret such as a whole BSN
 */
public record AuditEntry(String what, String subject, Long employer, String details) {

    public AuditEntry(String what, String subject, String details) {
        this(what, subject, null, details);
    }

    /** With a word more in its details. */
    AuditEntry with(String more) {
        return new AuditEntry(what, subject, employer, details.isEmpty() ? more : details + "; " + more);
    }
}
