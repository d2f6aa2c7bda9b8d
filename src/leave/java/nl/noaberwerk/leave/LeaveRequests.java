package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.leave.LeaveStore.Standing;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Requests for leave on behalf of employees: asked, approved, refused with a reason, withdrawn; nothing is overwritten. */
@Stateless
@DenyAll
public class LeaveRequests {

    private static final int LONGEST = 300;

    @Inject
    private LeaveStore store;

    @Inject
    private LeaveChecks checks;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LeaveAccess access;

    @Inject
    private GuardedText guard;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    @Inject
    private Event<EmploymentChanged> changes;

    /** What the leave would take and leave; nothing is recorded. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public LeaveTrial trial(NewLeave asked) {
        Employment employment = store.locked(asked.employmentId());
        access.require(employment);
        settlement.settle(employment, LeaveSettlement.BY_ITSELF);
        return trial(employment, asked, checks.days(employment, asked));
    }

    /** Records that the employee asks for leave. @throws Refused naming the field when it cannot be */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public LeaveRequest ask(NewLeave asked) {
        Employment employment = store.locked(asked.employmentId());
        access.require(employment);
        List<FreeDay> days = checks.days(employment, asked);
        String note = guard.require("Opmerking", asked.note(), LONGEST);
        LeaveRequest added = new LeaveRequest(
                employment,
                asked,
                FreeDays.sum(days),
                new Recording(asked.first(), today.now(), access.account(), note));
        store.persist(added);
        days.forEach(day -> store.persist(new LeaveDay(added, day)));
        access.changed(employment, "verlof aangevraagd", words(added));
        return added;
    }

    /** @throws Refused 409 when it was decided already, 422 when there are not enough hours */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public void approve(long id) {
        LeaveRequest request = store.request(id);
        Employment employment = decidable(request);
        settlement.settle(employment, LeaveSettlement.BY_ITSELF);
        if (request.getKind().isFromBalance()) {
            BigDecimal left = balances.leastAfter(request);
            if (left.signum() < 0) {
                throw new Refused("leave.approve.short", left.negate());
            }
        }
        decide(employment, request, Outcome.APPROVED, "");
    }

    /** @throws Refused without a reason, 409 when it was decided already */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public void refuse(long id, String reason) {
        LeaveRequest request = store.request(id);
        Employment employment = decidable(request);
        decide(employment, request, Outcome.REFUSED, required(reason));
    }

    /** Takes back a request, also one that was granted: its hours come back. @throws Refused when it does not stand any more */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR})
    public void withdraw(long id, String reason) {
        LeaveRequest request = store.request(id);
        Employment employment = store.locked(request.getEmploymentId());
        access.require(employment);
        Standing standing = store.standing(request);
        if (!standing.isOpen() && !standing.isFree()) {
            throw Refused.conflict("leave.withdraw.not-standing");
        }
        if (request.getFirstDay().isBefore(today.date()) && !access.isHr(employment.getEmployerId())) {
            throw Refused.forbidden("leave.withdraw.begun");
        }
        decide(employment, request, Outcome.WITHDRAWN, required(reason));
    }

    private String required(String reason) {
        String why = guard.require("Reden", reason, LONGEST);
        if (why.isEmpty()) {
            throw Refused.badRequest("leave.decide.reason");
        }
        return why;
    }

    private Employment decidable(LeaveRequest request) {
        Employment employment = store.locked(request.getEmploymentId());
        access.require(employment);
        if (!store.standing(request).isOpen()) {
            throw Refused.conflict("leave.decide.already");
        }
        return employment;
    }

    private void decide(Employment employment, LeaveRequest request, Outcome outcome, String reason) {
        boolean wasFree = store.standing(request).isFree();
        store.persist(new LeaveDecision(
                request.getId(), outcome, new Recording(request.getFirstDay(), today.now(), access.account(), reason)));
        settlement.settle(employment, access.account());
        access.changed(employment, "verlof " + outcome.label(), words(request));
        if (lowersPay(request) && (wasFree || outcome.isFree())) {
            changes.fire(new EmploymentChanged(employment.getEmployerId(), request.getFirstDay()));
        }
    }

    private boolean lowersPay(LeaveRequest request) {
        return new LeaveLaw(lawBook.current()).lowersPay(request.getKind(), request.getFirstDay());
    }

    private LeaveTrial trial(Employment employment, NewLeave asked, List<FreeDay> days) {
        Optional<BigDecimal> left = asked.kind().isFromBalance()
                ? Optional.of(balances.leastWith(employment.getId(), days))
                : Optional.empty();
        return new LeaveTrial(
                days, FreeDays.sum(days), left, new LeaveLaw(lawBook.current()).paid(asked.kind(), asked.first()));
    }

    /** Without the kind: who reads the trail need not know it. */
    private static String words(LeaveRequest request) {
        return Messages.shown(request.getFirstDay()) + " tot en met " + Messages.shown(request.getLastDay()) + ", "
                + Messages.shown(request.getHours()) + " uur";
    }
}
