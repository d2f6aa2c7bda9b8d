package nl.noaberwerk.bedrijfsarts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The store of the bedrijfsarts: notes, documents, and the consults that only he knows of.
 *
 * <p>No other role and no program comes in. The trail says that a file was opened, by its number; never whose it is.
 */
@Stateless
@DenyAll
public class MedicalFiles {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 20_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private MedicalSecret secret;

    @Inject
    private EmployeeNames names;

    @Inject
    private ConsultChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Number of the file of somebody; made when there was none. @throws Refused 404 when she is no employee */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public long numberOf(long employerId, long employmentId) {
        requireIn(employerId);
        checks.requireEmployee(employerId, employmentId);
        return database.createQuery(
                        "select f.id from MedicalFile f where f.employerId = :employer and f.employmentId = :who",
                        Long.class)
                .setParameter("employer", employerId)
                .setParameter("who", employmentId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(employerId, employmentId));
    }

    /** Everything in a file; the look is recorded. @throws Refused 404 when there is none */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public OpenedFile open(long fileId) {
        MedicalFile file = required(fileId);
        trail.read(entry("medisch dossier geopend", file));
        return new OpenedFile(file, name(file), items(fileId), consults(fileId));
    }

    /** @param text what he writes, which may be medical @throws Refused when it is empty or too long */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public void note(long fileId, String title, String text) {
        MedicalFile file = required(fileId);
        String note = required(text, "Notitie", LONGEST_NOTE);
        keep(file, null, title, secret.encrypted(note));
    }

    /** @throws Refused when it is no sound PDF, JPEG or PNG, or too large */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public void add(long fileId, String title, ReceivedDocument received) {
        MedicalFile file = required(fileId);
        long most = ConfigProvider.getConfig().getValue("noaberwerk.documents.maximum-bytes", Long.class);
        DocumentFormat format = received.checked(most);
        keep(file, format, title, secret.encrypted(received.content()));
    }

    /** A document as it was given; the look is recorded. @throws Refused 404 when there is none */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public OpenedDocument document(long itemId) {
        MedicalItem item = database.find(MedicalItem.class, itemId);
        if (item == null || item.format().isEmpty()) {
            throw Refused.notFound("bedrijfsarts.file.unknown", itemId);
        }
        trail.read(entry("document in medisch dossier geopend", required(item.getFileId())));
        DocumentFormat format = item.format().orElseThrow();
        return new OpenedDocument("stuk-" + itemId + "." + format.extension(), format, secret.opened(item.content()));
    }

    /** An open spreekuur or a PMO. @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public OwnConsult plan(long employerId, Planned asked) {
        if (asked.kind() == null || !asked.kind().isOwn()) {
            throw Refused.badRequest("bedrijfsarts.kind");
        }
        if (asked.on() == null) {
            throw Refused.badRequest("bedrijfsarts.own-day");
        }
        if (asked.at() == null) {
            throw Refused.badRequest("bedrijfsarts.time");
        }
        required(asked.place(), "Plaats", LONGEST_TITLE);
        MedicalFile file = required(numberOf(employerId, asked.employmentId()));
        OwnConsult consult = new OwnConsult(file.getId(), asked, today.now(), caller.name());
        database.persist(consult);
        trail.changed(entry("medisch dossier bijgewerkt", file));
        return consult;
    }

    /** How a consult of his own went. */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public void end(long consultId, AppointmentState how) {
        OwnConsult consult = database.find(OwnConsult.class, consultId);
        if (consult == null) {
            throw Refused.notFound("bedrijfsarts.unknown", consultId);
        }
        MedicalFile file = required(consult.getFileId());
        if (!consult.isPlanned()) {
            throw Refused.conflict("bedrijfsarts.ended", consult.getState().getLabel());
        }
        consult.end(how);
        trail.changed(entry("medisch dossier bijgewerkt", file));
    }

    /** His own consults of the days, each with its file; the look is recorded without saying whose. */
    @RolesAllowed(Role.BEDRIJFSARTS)
    public List<AgendaItem> agenda(long employerId, LocalDate first, LocalDate last) {
        requireIn(employerId);
        trail.read(new AuditEntry("agenda van de bedrijfsarts bekeken", "werkgever " + employerId, employerId, ""));
        return database.createQuery(
                        "select new nl.noaberwerk.bedrijfsarts.AgendaItem(c, f) from OwnConsult c, MedicalFile f"
                                + " where f.id = c.fileId and f.employerId = :employer and c.on between :first and :last",
                        AgendaItem.class)
                .setParameter("employer", employerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private long made(long employerId, long employmentId) {
        MedicalFile file = new MedicalFile(employerId, employmentId, today.now(), caller.name());
        database.persist(file);
        trail.changed(entry("medisch dossier aangemaakt", file));
        return file.getId();
    }

    private void keep(MedicalFile file, DocumentFormat format, String title, byte[] content) {
        byte[] head = secret.encrypted(required(title, "Titel", LONGEST_TITLE));
        database.persist(new MedicalItem(file.getId(), format, today.now(), caller.name()).saying(head, content));
        trail.changed(entry("medisch dossier bijgewerkt", file));
    }

    private List<OpenedFile.Item> items(long fileId) {
        return database.createQuery(
                        "select i from MedicalItem i where i.fileId = :file order by i.id desc", MedicalItem.class)
                .setParameter("file", fileId)
                .getResultStream()
                .map(this::item)
                .toList();
    }

    private OpenedFile.Item item(MedicalItem item) {
        boolean document = item.format().isPresent();
        return new OpenedFile.Item(
                item.getId(),
                document,
                secret.text(item.title()),
                document ? "" : secret.text(item.content()),
                item.getRecordedAt(),
                item.getRecordedBy());
    }

    private List<OwnConsult> consults(long fileId) {
        return database.createQuery(
                        "select c from OwnConsult c where c.fileId = :file order by c.on desc, c.id desc",
                        OwnConsult.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    private String name(MedicalFile file) {
        return names.of(List.of(file.getEmploymentId()), today.date())
                .get(file.getEmploymentId())
                .suggestion();
    }

    private static String required(String given, String field, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw Refused.badRequest("bedrijfsarts.field", field, longest);
        }
        return text;
    }

    private MedicalFile required(long fileId) {
        MedicalFile file = database.find(MedicalFile.class, fileId);
        if (file == null) {
            throw Refused.notFound("bedrijfsarts.file.unknown", fileId);
        }
        requireIn(file.getEmployerId());
        return file;
    }

    /** A person who is the bedrijfsarts of the employer; a token of his account does not open the store. */
    private void requireIn(long employerId) {
        caller.requirePerson();
        caller.requireEmployer(employerId);
    }

    private static AuditEntry entry(String what, MedicalFile file) {
        return new AuditEntry(what, "medisch dossier " + file.getId(), file.getEmployerId(), "");
    }
}
