package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.noaberwerk.documents.Document;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.NewDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.indication.PdfBundle.Enclosure;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;

/** Fills the dossier of a herindicatie, and makes the application with everything that goes with it. */
@Stateless
@DenyAll
public class Checklists {

    /** The kind of document under which papers of an indicatie are kept. */
    public static final String DOCUMENT = "INDICATIE";

    private static final int LONGEST = 2_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HerindicatieStore store;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private Documents documents;

    @Inject
    private GuardedText guard;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Fills in an item; the answer before it stays to be seen. @throws Refused when it is not part of this checklist */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void answer(long id, ChecklistItem item, Answer answer, String note) {
        Herindicatie file = writable(id, item);
        if (item.isQuestion() && answer == null) {
            throw Refused.badRequest("indication.checklist.answer", item.getLabel());
        }
        String text = guard.require(item.getLabel(), note, LONGEST);
        if (item.isText() && text.isEmpty()) {
            throw Refused.badRequest("indication.checklist.text", item.getLabel());
        }
        database.persist(new ChecklistAnswer(id, item, answer == null ? Answer.YES : answer, recording(text)));
        changed(file, item, "ingevuld");
    }

    /** Adds a file (PDF, JPEG or PNG) to an item; it goes with the application. @throws Refused when it cannot be taken */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void attach(long id, ChecklistItem item, String title, ReceivedDocument received) {
        Herindicatie file = writable(id, item);
        String name = guard.require("Wat is het", title, LONGEST);
        String label = name.isEmpty() ? item.getLabel() : name;
        Document added =
                documents.add(file.getEmploymentId(), new NewDocument(DOCUMENT, label, today.date()), received);
        PdfBundle.requireUsable(new Enclosure(label, added.getFormat(), received.content()));
        long document = added.getId();
        String kept = store.checklist(file).stream()
                .filter(line -> line.item() == item && item != ChecklistItem.ENCLOSURE)
                .flatMap(line -> line.last().stream())
                .map(ChecklistAnswer::getNote)
                .findFirst()
                .orElse("");
        String text = item == ChecklistItem.ENCLOSURE ? name : kept;
        database.persist(new ChecklistAnswer(id, item, Answer.YES, recording(text)).with(document));
        changed(file, item, "document " + document);
    }

    /** The application as it would be sent today, with everything that goes with it; the look is recorded. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public byte[] application(long id) {
        Herindicatie file = store.required(id);
        secrecy.require();
        auditTrail.read(entry("aanvraag herindicatie bekeken", file, "concept"));
        return papers.pdf(store.dossier(file), today.date());
    }

    /** The application as it was sent; the look is recorded. @throws Refused 404 when it was not sent */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public byte[] sent(long id) {
        Herindicatie file = store.required(id);
        secrecy.require();
        SentApplication application = database.find(SentApplication.class, id);
        if (application == null) {
            throw Refused.notFound("indication.sent.none", id);
        }
        auditTrail.read(entry("aanvraag herindicatie bekeken", file, "verzonden"));
        return application.opened(SecretText.configured());
    }

    private Herindicatie writable(long id, ChecklistItem item) {
        Herindicatie file = store.required(id);
        secrecy.require();
        if (item == null || !ChecklistItem.of(file.getGround()).contains(item)) {
            throw Refused.badRequest("indication.checklist.item");
        }
        if (file.getState() != HerindicatieState.FILE) {
            throw Refused.conflict("indication.step.state", file.getState().label(), HerindicatieState.FILE.label());
        }
        return file;
    }

    private void changed(Herindicatie file, ChecklistItem item, String details) {
        auditTrail.changed(entry("dossier herindicatie aangevuld", file, item.getLabel() + ": " + details));
    }

    private AuditEntry entry(String what, Herindicatie file, String details) {
        return new AuditEntry(
                what,
                Indicaties.subject(store.employment(file)),
                file.getEmployerId(),
                "herindicatie " + file.getId() + ", " + details);
    }

    private Recording recording(String text) {
        return new Recording(today.date(), today.now(), caller.name(), text);
    }
}
