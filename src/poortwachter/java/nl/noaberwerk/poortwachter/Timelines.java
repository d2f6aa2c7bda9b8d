package nl.noaberwerk.poortwachter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** The timeline of a case: looked at, and told what happened. Every look is recorded. */
@Stateless
@DenyAll
public class Timelines {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private EmployeeNames people;

    @Inject
    private CaseFactLog log;

    @Inject
    private ObligationBook book;

    @Inject
    private GuardedText guard;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Everything about the case; a case that was joined to another opens that one. @throws Refused 404, 403 */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public Timeline of(long caseId) {
        CaseFile file = required(caseId);
        EmployeeNames.Named named = named(file);
        auditTrail.read(new AuditEntry(
                "tijdlijn van verzuimdossier " + file.caseId() + " bekeken",
                "persoon " + named.personnelNumber(),
                file.employerId(),
                ""));
        return new Timeline(
                file,
                named.personnelNumber(),
                named.name(),
                book.of(file),
                log.all(file.caseId()),
                changes(file.caseId()),
                Optional.ofNullable(log.casemanagers(List.of(file.caseId())).get(file.caseId())));
    }

    /**
     * Records what happened, and computes the dates anew.
     *
     * @param note which document, or how; may be empty
     * @throws Refused naming the field: a day that cannot be, words about sickness, or something that was recorded before
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public long record(long caseId, FactKind kind, LocalDate day, String note) {
        CaseFile file = required(caseId);
        String text = guard.require(Messages.text("poortwachter.field.note"), note, LONGEST_NOTE);
        FactChecks.require(kind, day, file, today.date());
        FactChecks.requireNew(kind, day, log.standing(List.of(file.caseId())).getOrDefault(file.caseId(), List.of()));
        RecordedFact fact = new RecordedFact(
                file.employerId(), file.caseId(), kind, new Recording(day, today.now(), caller.name(), text));
        database.persist(fact);
        settle(file, kind.label() + ": " + Messages.shown(day));
        return fact.getId();
    }

    /** Takes back what was recorded by mistake; it stays visible. @throws Refused when it was taken back before */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void withdraw(long factId, String reason) {
        RecordedFact fact = database.find(RecordedFact.class, factId);
        if (fact == null || fact.withdraws().isPresent()) {
            throw Refused.notFound("poortwachter.fact.not-found", factId);
        }
        CaseFile file = required(fact.getCaseId());
        String why = guard.require(Messages.text("poortwachter.field.reason"), reason, LONGEST_NOTE);
        if (why.isEmpty()) {
            throw Refused.badRequest("poortwachter.fact.why");
        }
        if (CaseFactLog.standing(log.all(file.caseId())).stream()
                .noneMatch(one -> one.getId().equals(factId))) {
            throw Refused.conflict("poortwachter.fact.withdrawn");
        }
        database.persist(fact.withdrawal(new Recording(fact.getDay(), today.now(), caller.name(), why)));
        settle(file, "ingetrokken: " + fact.getKind().label() + " " + Messages.shown(fact.getDay()));
    }

    private void settle(CaseFile file, String what) {
        book.changed(file, what);
        auditTrail.changed(new AuditEntry(
                "tijdlijn van verzuimdossier " + file.caseId() + " gewijzigd",
                "persoon " + named(file).personnelNumber(),
                file.employerId(),
                ""));
    }

    private List<ObligationChange> changes(long caseId) {
        return database.createQuery(
                        "select c from ObligationChange c join fetch c.obligation where c.caseId = :case"
                                + " order by c.id desc",
                        ObligationChange.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    private EmployeeNames.Named named(CaseFile file) {
        return people.of(List.of(file.employmentId()), today.date()).get(file.employmentId());
    }

    private CaseFile required(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("poortwachter.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }
}
