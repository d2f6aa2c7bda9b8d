package nl.noaberwerk.poortwachter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Who looks after which cases; one or many are handed over with a note, and their open tasks go along. */
@Stateless
@DenyAll
public class Casemanagers {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private CandidateReader candidates;

    @Inject
    private ManagedCaseRows rows;

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

    /** The accounts that can look after cases of the employer. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Candidate> candidates(long employerId) {
        caller.requireEmployer(employerId);
        return candidates.of(employerId, today.date());
    }

    /** The open cases of the employer with who looks after each; the look is recorded. @param of whose; empty for all */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<ManagedCase> openCases(long employerId, Optional<String> of) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("lijst van casemanagers bekeken", "werkgever", employerId, ""));
        return rows.open(employerId).stream()
                .filter(row -> of.isEmpty() || row.casemanager().orElse("").equals(of.get()))
                .toList();
    }

    /** Who looked after the case, the last first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Casemanager> history(long caseId) {
        return log.casemanagers(required(caseId).caseId());
    }

    /** What would be handed over: the cases with how many tasks; nothing is changed. @throws Refused as handing over */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public List<ManagedCase> preview(Handover handover) {
        List<CaseFile> files = files(handover);
        check(handover, files.get(0).employerId());
        return rows.open(files.get(0).employerId()).stream()
                .filter(row -> handover.caseIds().contains(row.caseId()))
                .toList();
    }

    /**
     * Hands the cases over; how many.
     *
     * @throws Refused when no case is chosen, the account cannot look after cases, a day cannot be, or the note says
     *     something about sickness
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public int handOver(Handover handover) {
        List<CaseFile> files = files(handover);
        Candidate who = check(handover, files.get(0).employerId());
        String note = guard.require(Messages.text("poortwachter.field.note"), handover.note(), LONGEST_NOTE);
        for (CaseFile file : files) {
            Recording recording = new Recording(handover.from(), today.now(), caller.name(), note);
            database.persist(new Casemanager(file.employerId(), file.caseId(), who, recording).with(handover.deputy()));
            book.changed(file, "casemanager vanaf " + Messages.shown(handover.from()));
        }
        auditTrail.changed(new AuditEntry(
                "casemanager vastgelegd voor " + files.size() + (files.size() == 1 ? " dossier" : " dossiers"),
                "account " + who.account(),
                files.get(0).employerId(),
                ""));
        return files.size();
    }

    private List<CaseFile> files(Handover handover) {
        if (handover.caseIds().isEmpty()) {
            throw Refused.badRequest("poortwachter.handover.none");
        }
        List<CaseFile> files = cases.all(new ArrayList<>(handover.caseIds()));
        if (files.size() < handover.caseIds().size()) {
            throw Refused.notFound("poortwachter.handover.gone");
        }
        files.forEach(file -> caller.requireEmployer(file.employerId()));
        if (files.stream().map(CaseFile::employerId).distinct().count() > 1) {
            throw Refused.badRequest("poortwachter.handover.employers");
        }
        return files;
    }

    private Candidate check(Handover handover, long employerId) {
        if (handover.from() == null) {
            throw Refused.badRequest("poortwachter.handover.from");
        }
        handover.deputy().ifPresent(deputy -> {
            candidate(deputy.account(), employerId);
            if (deputy.from() == null
                    || deputy.until() == null
                    || deputy.until().isBefore(deputy.from())) {
                throw Refused.badRequest("poortwachter.handover.deputy-days");
            }
            if (deputy.account().equals(handover.account())) {
                throw new Refused("poortwachter.handover.deputy-self");
            }
        });
        return candidate(handover.account(), employerId);
    }

    private Candidate candidate(String account, long employerId) {
        return candidates.of(employerId, today.date()).stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refused("poortwachter.handover.account", account == null ? "" : account));
    }

    private CaseFile required(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("poortwachter.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }
}
