package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.labour.PayHold;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/**
 * Loonstop and opschorting: recording one gives the notice of art. 7:629 lid 7 BW at once, as a letter with its moment;
 * it holds from that day at the earliest.
 */
@Stateless
@DenyAll
public class Loonmaatregelen {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_PHONE = 30;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private CaseStore store;

    @Inject
    private EmployeeNames people;

    @Inject
    private AbsenceAccess access;

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

    @Inject
    private Event<LoonmaatregelChanged> changes;

    /** Those of a case, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LoonmaatregelStanding> ofCase(long caseId) {
        CaseFile file = required(caseId);
        access.read(store.employment(file.employmentId()), "loonmaatregelen bekeken");
        return standings(ofEmployment(file.employmentId()).stream()
                .filter(measure -> belongsTo(measure, file))
                .toList());
    }

    /** Those of an employer, the newest first: what payroll needs of them; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<LoonmaatregelStanding> ofEmployer(long employerId) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("loonmaatregelen bekeken", "werkgever " + employerId, employerId, ""));
        return standings(database.createQuery(
                        "select m from Loonmaatregel m where m.employerId = :employer order by m.id desc",
                        Loonmaatregel.class)
                .setParameter("employer", employerId)
                .getResultList());
    }

    /** One of them; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public LoonmaatregelStanding one(long measureId) {
        Loonmaatregel measure = found(measureId);
        access.read(store.employment(measure.getEmploymentId()), "loonmaatregel bekeken");
        return standings(List.of(measure)).get(0);
    }

    /**
     * Begins one and writes the letter that tells it.
     *
     * @param ground of a loonstop, null of an opschorting
     * @throws Refused when a day or a text cannot be, or another one holds on these days
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public Loonmaatregel begin(long caseId, PayHold hold, LoonstopGround ground, LoonmaatregelNotice notice) {
        CaseFile file = required(caseId);
        Employment employment = store.locked(file.employmentId());
        LoonmaatregelNotice guarded = guarded(notice);
        checkDays(file, hold);
        if ((hold.kind() == PayHold.Kind.LOONSTOP) == (ground == null)) {
            throw Refused.badRequest("absence.measure.ground");
        }
        Loonmaatregel measure = new Loonmaatregel(file, hold, ground, today.now(), caller.name());
        database.persist(measure);
        letters.write(new LetterOrder(
                LoonmaatregelNotice.letter(hold.kind()),
                file.employmentId(),
                LetterOrder.aboutCase(file.caseId()),
                guarded.fields(hold.days().first())));
        tell(employment, measure, "loonmaatregel meegedeeld", hold.days().first());
        return measure;
    }

    /** Ends it after this day. @throws Refused when it was ended, or the day lies before it */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void end(long measureId, LocalDate lastDay) {
        Loonmaatregel measure = running(measureId);
        boolean beyond = lastDay != null
                && measure.days().lastDay().filter(lastDay::isAfter).isPresent();
        if (lastDay == null || lastDay.isBefore(measure.days().first()) || beyond) {
            throw Refused.badRequest(
                    "absence.measure.last-day", Messages.shown(measure.days().first()));
        }
        add(measure, lastDay, "loonmaatregel beëindigd");
    }

    /** It was a mistake: it never held, and every day of it is paid. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void withdraw(long measureId) {
        add(running(measureId), null, "loonmaatregel ingetrokken");
    }

    private void add(Loonmaatregel measure, LocalDate lastDay, String what) {
        database.persist(new LoonmaatregelEnd(measure, lastDay, today.now(), caller.name()));
        LocalDate first = measure.days().first();
        LocalDate from = lastDay != null && measure.isLoonstop() ? lastDay.plusDays(1) : first;
        tell(store.employment(measure.getEmploymentId()), measure, what, from);
    }

    private void tell(Employment employment, Loonmaatregel measure, String what, LocalDate from) {
        database.flush();
        access.changed(employment, what, measure.getCaseId());
        changes.fire(new LoonmaatregelChanged(measure.getEmployerId(), measure.getEmploymentId(), from));
    }

    private void checkDays(CaseFile file, PayHold hold) {
        LocalDate first = hold.days().first();
        if (first.isBefore(today.date())) {
            throw new Refused("absence.measure.not-back", today.date());
        }
        if (file.on(first).isEmpty()) {
            throw new Refused("absence.measure.outside", first, file.firstDay());
        }
        standings(ofEmployment(file.employmentId())).stream()
                .filter(other -> overlaps(other, hold))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.conflict(
                            "absence.measure.overlaps", other.measure().days().first());
                });
    }

    private static boolean overlaps(LoonmaatregelStanding other, PayHold hold) {
        if (other.isEnded() && other.end().get().lastDay().isEmpty()) {
            return false;
        }
        LocalDate otherFirst = other.measure().days().first();
        boolean otherGoesOn = other.lastDay()
                .filter(last -> last.isBefore(hold.days().first()))
                .isEmpty();
        return otherGoesOn && hold.days().lastDay().filter(otherFirst::isAfter).isEmpty();
    }

    private LoonmaatregelNotice guarded(LoonmaatregelNotice notice) {
        return new LoonmaatregelNotice(
                filled("Welke afspraak niet is nagekomen", notice.appointment(), LONGEST_TEXT),
                filled("Wat de medewerker moet doen", notice.toDo(), LONGEST_TEXT),
                filled("Telefoonnummer voor vragen", notice.phone(), LONGEST_PHONE));
    }

    private String filled(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        if (text.isEmpty()) {
            throw Refused.badRequest("absence.measure.notice", field);
        }
        return text;
    }

    private Loonmaatregel running(long measureId) {
        Loonmaatregel measure = found(measureId);
        store.locked(measure.getEmploymentId());
        if (!ends(List.of(measure)).isEmpty()) {
            throw Refused.conflict("absence.measure.ended");
        }
        return measure;
    }

    private Loonmaatregel found(long measureId) {
        Loonmaatregel measure = database.find(Loonmaatregel.class, measureId);
        if (measure == null) {
            throw Refused.notFound("absence.measure.not-found", measureId);
        }
        caller.requireEmployer(measure.getEmployerId());
        return measure;
    }

    private List<Loonmaatregel> ofEmployment(long employmentId) {
        return database.createQuery(
                        "select m from Loonmaatregel m where m.employmentId = :employment order by m.id desc",
                        Loonmaatregel.class)
                .setParameter("employment", employmentId)
                .getResultList();
    }

    /** Also one that was recorded in a case which was joined to this one later. */
    private boolean belongsTo(Loonmaatregel measure, CaseFile file) {
        return cases.one(measure.getCaseId())
                .filter(home -> home.caseId() == file.caseId())
                .isPresent();
    }

    private List<LoonmaatregelStanding> standings(List<Loonmaatregel> measures) {
        Map<Long, LoonmaatregelEnd> ends = ends(measures);
        Map<Long, EmployeeNames.Named> who = people.of(
                measures.stream().map(Loonmaatregel::getEmploymentId).distinct().toList(), today.date());
        return measures.stream()
                .map(measure -> new LoonmaatregelStanding(
                        measure, Optional.ofNullable(ends.get(measure.getId())), who.get(measure.getEmploymentId())))
                .toList();
    }

    private Map<Long, LoonmaatregelEnd> ends(List<Loonmaatregel> measures) {
        return database.createQuery(
                        "select e from LoonmaatregelEnd e where e.loonmaatregelId in :list", LoonmaatregelEnd.class)
                .setParameter(
                        "list", measures.stream().map(Loonmaatregel::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(LoonmaatregelEnd::getLoonmaatregelId, Function.identity()));
    }

    private CaseFile required(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }
}
