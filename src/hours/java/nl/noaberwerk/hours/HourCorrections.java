package nl.noaberwerk.hours;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.hours.WeekSheet.Correction;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Sets an approved week right: one record more, which counts when the host agrees. What was approved stays readable. */
@Stateless
@DenyAll
public class HourCorrections {

    static final String REFUSED = "hours.correction-refused";
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_REMARK = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WorkedWeeks weeks;

    @Inject
    private Corrections corrections;

    @Inject
    private HostAccess hosts;

    @Inject
    private Signals signals;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Writes what a day of an approved week must be; the host is asked. @param reason at most 200 signs */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void correct(long employerId, String inlener, DayHours right, String reason) {
        caller.requireEmployer(employerId);
        String why = guard.require(Messages.text("hours.field.reason"), reason, LONGEST_REASON);
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
        WeekSheet sheet = weeks.open(employerId, inlener, right.day());
        HostWeek week = sheet.week()
                .filter(one -> one.getState() == WeekState.APPROVED)
                .orElseThrow(() -> Refused.conflict("hours.week.not-approved"));
        sheet.check(right, today.date());
        if (waits(sheet, right)) {
            throw Refused.conflict("hours.correction.waits", right.day());
        }
        if (!sheet.differsFrom(right)) {
            throw new Refused("hours.correction.nothing-differs");
        }
        database.persist(
                new WorkedHours(week.getId(), right, new Recording(today.date(), today.now(), caller.name(), why)));
        auditTrail.changed(new AuditEntry("gewerkte uren gecorrigeerd", week.inWords(), employerId, why));
    }

    /** Takes a correction back that the host did not answer yet. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public void withdraw(long correctionId) {
        WorkedHours correction = require(correctionId);
        HostWeek week = weekOf(correction);
        caller.requireEmployer(week.getEmployerId());
        answer(correction, week, CorrectionOutcome.WITHDRAWN, null);
    }

    /** The host agrees: from now on the corrected hours count. */
    @RolesAllowed(Role.INLENER)
    public void agree(long correctionId) {
        WorkedHours correction = require(correctionId);
        answer(correction, requireOwn(correction), CorrectionOutcome.AGREED, null);
    }

    /** The host does not agree: what was approved goes on counting. @param why at most 300 signs */
    @RolesAllowed(Role.INLENER)
    public void refuse(long correctionId, String why) {
        String remark = guard.require(Messages.text("hours.field.remark"), why, LONGEST_REMARK);
        WorkedHours correction = require(correctionId);
        HostWeek week = requireOwn(correction);
        answer(correction, week, CorrectionOutcome.REFUSED, remark);
        tell(correction, week);
    }

    private void answer(WorkedHours correction, HostWeek week, CorrectionOutcome outcome, String remark) {
        // two answers at one moment: the second waits for the first and is refused
        database.lock(week, LockModeType.PESSIMISTIC_WRITE);
        if (!corrections.answers(List.of(correction)).isEmpty()) {
            throw Refused.conflict("hours.correction.answered");
        }
        database.persist(new CorrectionAnswer(correction, outcome, remark).by(caller.name(), today.now()));
        auditTrail.changed(new AuditEntry(
                "correctie van uren: " + outcome.getLabel().toLowerCase(Messages.DUTCH),
                week.inWords(),
                week.getEmployerId(),
                Optional.ofNullable(remark).orElse("")));
    }

    /** Whoever wrote it sees why the host refuses; the account has one of the two roles. */
    private void tell(WorkedHours correction, HostWeek week) {
        String text = Messages.text("hours.signal.correction-refused", week.getInlener(), correction.getWorkedOn());
        Map.of("hr", Role.HR_ADVISEUR, "pay", Role.SALARISADMINISTRATEUR)
                .forEach((key, role) -> signals.raise(new Signal(
                        REFUSED + ":" + correction.getId() + "." + key,
                        week.getEmployerId(),
                        role,
                        Optional.of(correction.getRecordedBy()),
                        text,
                        week.page(),
                        today.date(),
                        false)));
    }

    private static boolean waits(WeekSheet sheet, DayHours right) {
        return sheet.corrections().stream()
                .filter(Correction::isWaiting)
                .map(Correction::worked)
                .anyMatch(one -> one.getEmploymentId() == right.employmentId()
                        && one.getWorkedOn().equals(right.day()));
    }

    private WorkedHours require(long correctionId) {
        return Optional.ofNullable(database.find(WorkedHours.class, correctionId))
                .filter(WorkedHours::isCorrection)
                .orElseThrow(HourCorrections::unknown);
    }

    private HostWeek requireOwn(WorkedHours correction) {
        HostWeek week = weekOf(correction);
        caller.requireEmployer(week.getEmployerId());
        if (!hosts.inlenersOf(caller.name(), week.getEmployerId(), today.date()).contains(week.getInlener())) {
            throw unknown();
        }
        return week;
    }

    private HostWeek weekOf(WorkedHours correction) {
        return database.find(HostWeek.class, correction.getWeekId());
    }

    private static Refused unknown() {
        return Refused.notFound("hours.correction.unknown");
    }
}
