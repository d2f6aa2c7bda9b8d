package nl.noaberwerk.hosts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The papers about a host employer; every opening is in the audit trail. */
@Stateless
@DenyAll
public class HostDocuments {

    private static final int LONGEST_TITLE = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "noaberwerk.documents.maximum-bytes", defaultValue = "10000000")
    private long maximumBytes;

    /** The newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<HostDocument> of(long hostId) {
        required(hostId);
        return database.createQuery(
                        "select d from HostDocument d where d.hostId = :host order by d.day desc, d.id desc",
                        HostDocument.class)
                .setParameter("host", hostId)
                .getResultList();
    }

    /** Keeps a paper after its content was looked through. @throws Refused when the file is not what it says */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostDocument add(long hostId, String title, LocalDate day, ReceivedDocument received) {
        Host host = required(hostId);
        String called = HostChecks.required("title", title, LONGEST_TITLE);
        HostDocument made =
                new HostDocument(hostId, called, HostChecks.required("day", day), caller.name(), today.now());
        DocumentFormat format = received.checked(maximumBytes);
        made.holding(format, received.content(), fingerprint(received.content()));
        database.persist(made);
        audit("document van inlener toegevoegd", host, made);
        return made;
    }

    /** The file itself. @throws Refused 404 when there is none */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public OpenedDocument open(long documentId) {
        HostDocument found = known(database.find(HostDocument.class, documentId));
        Host host = required(found.getHostId());
        auditTrail.read(new AuditEntry(
                "document van inlener geopend",
                "inlener " + host.getName(),
                host.getEmployerId(),
                "document " + documentId));
        String name = "inlener-" + host.getId() + "-" + documentId + "."
                + found.getFormat().extension();
        return new OpenedDocument(name, found.getFormat(), found.opened());
    }

    /** It no longer counts; it stays to be seen. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostDocument withdraw(long documentId) {
        HostDocument found = known(database.find(HostDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE));
        Host host = required(found.getHostId());
        found.withdraw(caller.name(), today.now());
        audit("document van inlener ingetrokken", host, found);
        return found;
    }

    private void audit(String what, Host host, HostDocument document) {
        auditTrail.changed(new AuditEntry(
                what,
                "inlener " + host.getName(),
                host.getEmployerId(),
                document.getTitle() + ", SHA-256 " + document.getSha256()));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HostDocument known(HostDocument found) {
        if (found == null) {
            throw Refused.notFound("hosts.document.not-found");
        }
        return found;
    }

    private Host required(long hostId) {
        Host host = database.find(Host.class, hostId);
        if (host == null) {
            throw Refused.notFound("hosts.not-found");
        }
        caller.requireEmployer(host.getEmployerId());
        return host;
    }
}
