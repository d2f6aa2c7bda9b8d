package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Ends of employment that are being arranged, with their checklist; the end itself is recorded in the dossier. */
@Stateless
@DenyAll
public class EndFiles {

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_WORD = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndRows rows;

    @Inject
    private EndLaw law;

    @Inject
    private EndChecklist checklist;

    @Inject
    private EndSources sources;

    @Inject
    private ContractPeople people;

    @Inject
    private ContractStore contracts;

    @Inject
    private Employees employees;

    @Inject
    private Letters letters;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Who leaves first comes first. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public EndRows.Page list(long employerId, EndRows.Search search, int from, int most) {
        caller.requireEmployer(employerId);
        return rows.page(employerId, search, from, most);
    }

    /** Those of one employment, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<EndFile> of(long employmentId) {
        people.employment(employmentId);
        return database.createQuery(
                        "select f from EndFile f where f.employmentId = :id order by f.id desc", EndFile.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    /** Only what the caller may see; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public EndView open(long id) {
        EndFile file = required(database.find(EndFile.class, id), id);
        Employment employment = people.employment(file.getEmploymentId());
        EndLaw.Facts facts = facts(file, employees.dossier(file.getEmploymentId()));
        Optional<EndMoney> money = law.money(facts);
        boolean adviser =
                caller.has(Role.HR_ADVISEUR, file.getEmployerId()) || caller.has(Role.CONTROLEUR, file.getEmployerId());
        List<EndItem> items = checklist.of(file, facts, money);
        List<String> codes = items.stream().map(EndItem::code).toList();
        return new EndView(
                file,
                employment.getPersonnelNumber(),
                people.name(employment),
                items,
                adviser ? law.notice(facts, today.date()) : Optional.empty(),
                money,
                checklist.history(id).stream()
                        .filter(tick -> codes.contains(tick.getItem()))
                        .toList());
    }

    /** Whether somebody is absent is for hr only; without it nothing is computed from it either. */
    private EndLaw.Facts facts(EndFile file, Dossier dossier) {
        long employment = file.getEmploymentId();
        Optional<LocalDate> sick = caller.has(Role.HR_ADVISEUR, file.getEmployerId())
                ? sources.sickSince(employment, file.getTerms().lastDay())
                : Optional.empty();
        return new EndLaw.Facts(
                dossier, file.getTerms(), Chain.of(contracts.of(employment), contracts.earlier(employment)), sick);
    }

    /** @throws Refused when one is open already, or a day cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public EndFile start(long employmentId, EndTerms terms) {
        Employment employment = people.employment(employmentId);
        check(employment, terms);
        if (of(employmentId).stream().anyMatch(EndFile::isOpen)) {
            throw Refused.conflict("contracts.end.open-already");
        }
        EndFile file = new EndFile(new Contract.Owner(employment.getEmployerId(), employmentId), terms, recording(""));
        database.persist(file);
        changed("einde dienstverband begonnen", file, terms.reason().label());
        return file;
    }

    /** @throws Refused when it was closed, or a day cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void change(long id, EndTerms terms) {
        EndFile file = locked(id);
        check(people.employment(file.getEmploymentId()), terms);
        file.change(terms);
        changed("einde dienstverband gewijzigd", file, terms.reason().label());
    }

    /**
     * That a thing of the checklist was done, or that it was not after all.
     *
     * @throws Refused when there is no such thing, or it is not for the caller
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void tick(long id, String item, boolean done, String note) {
        EndFile file = locked(id);
        file.requireOpen();
        EndItem known = open(id).items().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("contracts.end.item"));
        if (!known.money() && !caller.has(Role.HR_ADVISEUR, file.getEmployerId())) {
            throw Refused.forbidden("contracts.end.item-of-hr", known.label());
        }
        String why = guard.require("Opmerking", note, LONGEST_WORD);
        database.persist(new EndTick(id, item, done, recording(why)));
        changed(done ? "afgevinkt" : "vinkje weggehaald", file, known.label());
    }

    /** @throws Refused when something is still to be done */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void close(long id) {
        EndFile file = locked(id);
        List<EndItem> left = open(id).open();
        if (!left.isEmpty()) {
            throw new Refused(
                    "contracts.end.left", left.stream().map(EndItem::label).collect(Collectors.joining(", ")));
        }
        file.close(EndFile.State.CLOSED, recording(""));
        changed("einde dienstverband afgerond", file, "");
    }

    /** The employment goes on. @throws Refused without a reason */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void cancel(long id, String reason) {
        EndFile file = locked(id);
        String why = guard.require("Reden", reason, LONGEST_WORD);
        if (why.isEmpty()) {
            throw Refused.badRequest("contracts.end.reason");
        }
        file.close(EndFile.State.CANCELLED, recording(why));
        changed("einde dienstverband gaat niet door", file, why);
    }

    /** Writes the letter that confirms the end. @return the letter to the employee first */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<Letter> write(long id, Map<String, String> fields) {
        return letters.write(letter(id, fields));
    }

    /** The letter to the employee as it would be; nothing is kept. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public byte[] preview(long id, Map<String, String> fields) {
        return letters.preview(letter(id, fields));
    }

    private LetterOrder letter(long id, Map<String, String> fields) {
        EndFile file = required(database.find(EndFile.class, id), id);
        Map<String, String> filled = new HashMap<>(fields);
        filled.put("einde", file.getTerms().lastDay().toString());
        return new LetterOrder("BEVESTIGING_EINDE", file.getEmploymentId(), EndChecklist.about(file), filled);
    }

    private void check(Employment employment, EndTerms terms) {
        if (terms.reason() == null) {
            throw Refused.badRequest("contracts.end.reason-missing");
        }
        if (terms.lastDay() == null || terms.lastDay().isBefore(employment.getInService())) {
            throw Refused.badRequest("contracts.end.last-day", employment.getInService());
        }
        if (terms.noticeOn() != null && terms.noticeOn().isAfter(terms.lastDay())) {
            throw Refused.badRequest("contracts.end.notice-day");
        }
        if ((terms.uwvFrom() == null) != (terms.uwvUntil() == null)
                || terms.uwvFrom() != null && terms.uwvUntil().isBefore(terms.uwvFrom())) {
            throw Refused.badRequest("contracts.end.uwv");
        }
        if (terms.paidBefore().isNegative()) {
            throw Refused.badRequest("contracts.end.paid-before");
        }
        guard.require("Toelichting", terms.note(), LONGEST_NOTE);
    }

    private EndFile locked(long id) {
        return required(database.find(EndFile.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private EndFile required(EndFile file, long id) {
        if (file == null) {
            throw Refused.notFound("contracts.end.unknown", id);
        }
        caller.requireEmployer(file.getEmployerId());
        return file;
    }

    private Recording recording(String reason) {
        return new Recording(today.date(), today.now(), caller.name(), reason);
    }

    private void changed(String what, EndFile file, String details) {
        auditTrail.changed(new AuditEntry(
                what,
                "persoon " + people.employment(file.getEmploymentId()).getPersonnelNumber(),
                file.getEmployerId(),
                "laatste dag " + Messages.shown(file.getTerms().lastDay())
                        + (details.isEmpty() ? "" : ", " + details)));
    }
}
