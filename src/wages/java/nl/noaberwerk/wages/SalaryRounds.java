package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** Rounds that change the wages of many at once: looked at first, carried out in one transaction, and undone by new facts. */
@Stateless
@DenyAll
public class SalaryRounds {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RoundProposals proposals;

    @Inject
    private RoundGuarantees guarantees;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Event<EmploymentChanged> changed;

    /** What the round would do; nothing is stored. The look at everybody's wage is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public SalaryRound propose(RoundQuestion question) {
        caller.requireEmployer(question.employerId());
        trail.read(new AuditEntry("loonronde bekeken", question.reason(), question.employerId(), ""));
        return proposals.of(question);
    }

    /**
     * Records the new wages of the chosen people; who has hers already is not in the proposal any more, so that the same
     * round twice changes nothing.
     *
     * @param employmentIds of the lines that were chosen
     * @param shown the effect per month over those lines as it was shown
     * @throws Refused 422 when nobody is chosen, 409 when by now the outcome is another
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public AppliedRound apply(RoundQuestion question, Set<Long> employmentIds, Euro shown) {
        oneAtATime(question.employerId());
        if (employmentIds.isEmpty()) {
            throw new Refused("wages.round.nobody");
        }
        List<RoundLine> lines = proposals.of(question).of(employmentIds);
        if (lines.size() != employmentIds.size() || !SalaryRound.effect(lines).equals(shown)) {
            throw Refused.conflict("wages.round.changed-meanwhile");
        }
        Recording recording = new Recording(question.day(), today.now(), caller.name(), question.reason());
        AppliedRound round = new AppliedRound(question, lines, recording);
        guarantees.begin(question.employerId(), lines, recording);
        return carryOut(round, lines, recording);
    }

    /**
     * Gives everybody of the round the wage of before; whose wage was changed again since keeps that.
     *
     * @throws Refused 409 when it was undone before, or when there is nobody left to undo it for
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public AppliedRound undo(long roundId) {
        AppliedRound done = found(roundId);
        oneAtATime(done.getEmployerId());
        if (done.isUndoing() || isUndone(roundId)) {
            throw Refused.conflict("wages.round.undone-before");
        }
        List<RoundLine> lines = proposals.stillStanding(
                done.question(),
                linesOf(roundId).stream().map(AppliedLine::reversed).toList());
        if (lines.isEmpty()) {
            throw Refused.conflict("wages.round.nothing-to-undo");
        }
        String reason = Messages.text("wages.round.undo-reason", done.getReason());
        Recording recording = new Recording(done.getDay(), today.now(), caller.name(), reason);
        guarantees.end(
                done.getEmployerId(),
                lines.stream().map(RoundLine::employmentId).toList(),
                recording);
        return carryOut(new AppliedRound(done.question(), lines, recording).undoing(done), lines, recording);
    }

    /** The rounds that were carried out, the newest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<AppliedRound> ofEmployer(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select r from AppliedRound r where r.employerId = :employer order by r.id desc",
                        AppliedRound.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** @throws Refused 404 when there is none */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public AppliedRound find(long roundId) {
        return found(roundId);
    }

    /** What the round did, in order of personnel number. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<RoundLine> lines(long roundId) {
        AppliedRound round = found(roundId);
        trail.read(new AuditEntry("loonronde bekeken", round.getReason(), round.getEmployerId(), ""));
        return linesOf(roundId).stream().map(AppliedLine::line).toList();
    }

    /** Whether the round was taken back. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public boolean undone(long roundId) {
        found(roundId);
        return isUndone(roundId);
    }

    private AppliedRound carryOut(AppliedRound round, List<RoundLine> lines, Recording recording) {
        database.persist(round);
        database.flush();
        store.insertAll(lines.stream().map(line -> wage(line, recording)).toList());
        store.insertAll(lines.stream().map(line -> new AppliedLine(round, line)).toList());
        long employer = round.getEmployerId();
        trail.changed(
                lines.stream().map(line -> audit(line, employer, recording)).toList());
        changed.fire(new EmploymentChanged(employer, round.getDay()));
        return round;
    }

    private static AgreedSalary wage(RoundLine line, Recording recording) {
        return new AgreedSalary(
                line.employmentId(),
                nullIfEmpty(line.schaal()),
                nullIfEmpty(line.newTrede()),
                line.newWage(),
                recording);
    }

    private static AuditEntry audit(RoundLine line, long employer, Recording recording) {
        String trede = line.isTredeChanged() ? "trede " + line.trede() + " → " + line.newTrede() + "; " : "";
        String details = trede + "maandloon voltijd " + Messages.shown(line.wage()) + " → "
                + Messages.shown(line.newWage()) + "; " + recording.reason();
        return new AuditEntry(
                "loon gewijzigd vanaf " + recording.validFrom(),
                "persoon " + line.personnelNumber(),
                employer,
                details);
    }

    private List<AppliedLine> linesOf(long roundId) {
        return database.createQuery(
                        "select l from AppliedLine l where l.roundId = :round order by l.id", AppliedLine.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    private boolean isUndone(long roundId) {
        return !database.createQuery("select r.id from AppliedRound r where r.undoes = :round", Long.class)
                .setParameter("round", roundId)
                .getResultList()
                .isEmpty();
    }

    private AppliedRound found(long roundId) {
        AppliedRound round = Optional.ofNullable(database.find(AppliedRound.class, roundId))
                .orElseThrow(() -> Refused.notFound("wages.round.unknown", roundId));
        caller.requireEmployer(round.getEmployerId());
        return round;
    }

    /** One round of an employer at a time, so that the second sees what the first did. */
    private void oneAtATime(long employerId) {
        caller.requireEmployer(employerId);
        if (database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound("personnel.employer.not-found", employerId);
        }
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
