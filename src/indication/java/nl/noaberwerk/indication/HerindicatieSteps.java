package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.indication.HerindicatieStep.Kind;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;

/** The course of a herindicatie, step by step: each is recorded with its day and never changed. */
@Stateless
@DenyAll
public class HerindicatieSteps {

    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HerindicatieStore store;

    @Inject
    private HerindicatieConsequences consequences;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private Indicaties indicaties;

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

    /** Begins the dossier. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void start(long id) {
        Herindicatie file = opened(id);
        file.start();
        step(file, Kind.STARTED, today.date(), "");
    }

    /**
     * The application goes out as it is now, and is kept so.
     *
     * @throws Refused naming what the dossier lacks, or when no college is chosen
     */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void send(long id, LocalDate day, Long collegeId) {
        Herindicatie file = opened(id);
        LocalDate sent = past(day);
        HerindicatieDossier dossier = store.dossier(file);
        if (!dossier.isComplete()) {
            throw new Refused("indication.send.incomplete", String.join("; ", dossier.missing()));
        }
        College college = collegeId == null ? null : database.find(College.class, collegeId);
        if (college == null || college.getEmployerId() != file.getEmployerId()) {
            throw Refused.badRequest("indication.send.college");
        }
        file.sent(sent, college.getId());
        database.persist(papers.sealed(store.dossier(file), recording(sent, "")));
        step(file, Kind.SENT, sent, college.getName());
    }

    /** UWV says that it has the application. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void received(long id, LocalDate day) {
        Herindicatie file = opened(id);
        file.received(past(day), store.terms());
        step(file, Kind.RECEIVED, day, "");
    }

    /** UWV decided: the new indicatie is recorded, and what follows becomes tasks. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void decided(long id, NewDecision decision) {
        Herindicatie file = opened(id);
        LocalDate day = past(decision.besluit().decidedOn());
        requireOutcome(decision);
        file.decided(day, decision.outcome(), store.terms());
        follow(file, decision);
        step(file, Kind.DECIDED, day, said(decision));
    }

    /** Somebody objected; after its term too, for UWV judges that. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void objected(long id, LocalDate day, String note) {
        Herindicatie file = opened(id);
        file.objected(past(day), store.terms());
        step(file, Kind.OBJECTED, day, note);
    }

    /** The objection was decided; the decision counts from then. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void objectionDecided(long id, NewDecision decision) {
        Herindicatie file = opened(id);
        LocalDate day = past(decision.besluit().decidedOn());
        requireOutcome(decision);
        file.objectionDecided(day, decision.outcome());
        follow(file, decision);
        step(file, Kind.OBJECTION_DECIDED, day, said(decision));
    }

    /** Closes the file. @throws Refused while a task is open, or without a reason when nothing was decided */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void close(long id, String reason) {
        Herindicatie file = opened(id);
        HerindicatieDossier dossier = store.dossier(file);
        boolean open = dossier.tasks().stream()
                .anyMatch(task -> !task.isDone() && task.herindicatie().isPresent());
        if (open) {
            throw new Refused("indication.close.tasks");
        }
        if (file.getState() != HerindicatieState.DECIDED && (reason == null || reason.isBlank())) {
            throw Refused.badRequest("indication.close.why");
        }
        file.close(today.date());
        step(file, Kind.CLOSED, today.date(), reason);
    }

    /** Somebody did what a decision or a lapse brought. @return the file it belongs to, if it does */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public Optional<Long> done(long taskId, String note) {
        secrecy.require();
        HerindicatieFollowUp task = database.find(HerindicatieFollowUp.class, taskId);
        if (task == null) {
            throw Refused.notFound("indication.follow-up.not-found", taskId);
        }
        caller.requireEmployer(task.getEmployerId());
        if (note == null || note.isBlank()) {
            throw Refused.badRequest("indication.follow-up.note");
        }
        task.done(recording(today.date(), note));
        auditTrail.changed(new AuditEntry(
                "gevolg van herindicatie gedaan",
                "dienstverband " + task.getEmploymentId(),
                task.getEmployerId(),
                task.getKind().label()));
        return task.herindicatie();
    }

    private void follow(Herindicatie file, NewDecision decision) {
        Optional<Arbeidshandicap> before = store.dossier(file).person().last().map(Besluit::arbeidshandicap);
        consequences.of(file, decision, before, store.terms());
        if (decision.isInTargetGroup()) {
            indicaties.record(file.getEmploymentId(), decision.besluit(), "herindicatie " + file.getId());
        }
    }

    private static void requireOutcome(NewDecision decision) {
        if (decision.outcome() == null) {
            throw Refused.badRequest("indication.decided.outcome");
        }
        Besluit besluit = decision.besluit();
        if (decision.isInTargetGroup() && (besluit.validUntil() == null || besluit.arbeidshandicap() == null)) {
            throw Refused.badRequest("indication.decided.incomplete");
        }
    }

    private static String said(NewDecision decision) {
        String note = decision.note() == null ? "" : decision.note().strip();
        return decision.outcome().label() + (note.isEmpty() ? "" : ". " + note);
    }

    private Herindicatie opened(long id) {
        Herindicatie file = store.required(id);
        secrecy.require();
        return file;
    }

    private LocalDate past(LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw new Refused("indication.fact.day", today.date());
        }
        return day;
    }

    private void step(Herindicatie file, Kind kind, LocalDate day, String note) {
        database.persist(new HerindicatieStep(file.getId(), kind, recording(day, note)));
        auditTrail.changed(new AuditEntry(
                "herindicatie: " + kind.getLabel().toLowerCase(java.util.Locale.ROOT),
                Indicaties.subject(store.employment(file)),
                file.getEmployerId(),
                "herindicatie " + file.getId()));
    }

    private Recording recording(LocalDate day, String note) {
        return new Recording(day, today.now(), caller.name(), guard.require("Toelichting", note, LONGEST));
    }
}
