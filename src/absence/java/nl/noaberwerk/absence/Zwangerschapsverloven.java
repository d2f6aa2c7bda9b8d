package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.absence.AbsenceEvent.Source;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Records pregnancy and maternity leave as the employee told it; a sickness ends on the day before it. */
@Stateless
@DenyAll
public class Zwangerschapsverloven {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private EventStore events;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Event<AbsenceChanged> changes;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** The leaves of an employment that count, in order of day; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Zwangerschapsverlof> of(long employmentId) {
        Employment employment = store.employment(employmentId);
        caller.requireEmployer(employment.getEmployerId());
        access.read(employment, "verlof bekeken");
        return standing(employmentId);
    }

    /** She takes leave on these days. @throws Refused when they touch another leave, or a sickness begins within them */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public Zwangerschapsverlof record(long employmentId, DaySpan days) {
        Employment employment = locked(employmentId);
        return recorded(employment, days, Optional.empty());
    }

    /** The days are others. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public Zwangerschapsverlof correct(long leaveId, DaySpan days) {
        Zwangerschapsverlof before = required(leaveId);
        Employment employment = locked(before.getEmploymentId());
        reopen(before);
        return recorded(employment, days, Optional.of(before));
    }

    /** She does not take it; a sickness that ended because of it goes on. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void withdraw(long leaveId) {
        Zwangerschapsverlof before = required(leaveId);
        Employment employment = locked(before.getEmploymentId());
        reopen(before);
        database.persist(row(employment, before.days()).insteadOf(before).withdrawn());
        settle(employment, before.days(), "zwangerschapsverlof ingetrokken");
    }

    private Zwangerschapsverlof recorded(Employment employment, DaySpan days, Optional<Zwangerschapsverlof> before) {
        if (days.isOpen()) {
            throw Refused.badRequest("absence.leave.days");
        }
        boolean taken = standing(employment.getId()).stream()
                .filter(leave -> before.map(Zwangerschapsverlof::getId)
                        .filter(leave.getId()::equals)
                        .isEmpty())
                .anyMatch(leave -> ZiekmeldingChecks.overlap(leave.days(), days));
        if (taken) {
            throw new Refused("absence.leave.overlaps");
        }
        for (Spell spell : store.spellsOf(employment.getId())) {
            makeRoom(spell, days);
        }
        Zwangerschapsverlof added = row(employment, days);
        before.ifPresent(added::insteadOf);
        database.persist(added);
        settle(employment, days, "zwangerschapsverlof van " + Messages.shown(days.first()));
        return added;
    }

    /** A sickness ends on the day before the leave; one that begins within it cannot be. */
    private void makeRoom(Spell spell, DaySpan leave) {
        if (!ZiekmeldingChecks.overlap(spell.days(), leave)) {
            return;
        }
        if (!spell.days().first().isBefore(leave.first())) {
            throw new Refused("absence.leave.sickness-within", spell.days().first());
        }
        AbsenceEvent end = new AbsenceEvent(
                spell.ziekmeldingId(), Kind.RECOVERED, Source.LEAVE, events.recording(leave.first(), null));
        events.standing(spell.ziekmeldingId(), Kind.RECOVERED).ifPresent(end::insteadOf);
        events.add(end);
    }

    /** What the leave had ended goes on again, or ends as it did before. */
    private void reopen(Zwangerschapsverlof leave) {
        for (Spell spell : store.spellsOf(leave.getEmploymentId())) {
            events.standing(spell.ziekmeldingId(), Kind.RECOVERED)
                    .filter(end -> end.getSource() == Source.LEAVE)
                    .filter(end -> end.getDay().equals(leave.days().first()))
                    .ifPresent(end -> events.undo(end, "zwangerschapsverlof gewijzigd"));
        }
    }

    private List<Zwangerschapsverlof> standing(long employmentId) {
        List<Zwangerschapsverlof> all = database.createQuery(
                        "select v from Zwangerschapsverlof v where v.employmentId = :id order by v.firstDay",
                        Zwangerschapsverlof.class)
                .setParameter("id", employmentId)
                .getResultList();
        Set<Long> replaced =
                all.stream().flatMap(leave -> leave.replaces().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(leave -> !leave.isWithdrawn() && !replaced.contains(leave.getId()))
                .toList();
    }

    private Zwangerschapsverlof required(long leaveId) {
        Zwangerschapsverlof found = database.find(Zwangerschapsverlof.class, leaveId);
        if (found == null || standing(found.getEmploymentId()).stream().noneMatch(leave -> leave.getId() == leaveId)) {
            throw Refused.notFound("absence.leave.not-found", leaveId);
        }
        return found;
    }

    private Employment locked(long employmentId) {
        Employment employment = store.locked(employmentId);
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    private Zwangerschapsverlof row(Employment employment, DaySpan days) {
        return new Zwangerschapsverlof(
                employment.getEmployerId(), employment.getId(), days, today.now(), caller.name());
    }

    private void settle(Employment employment, DaySpan days, String what) {
        store.reassign(employment);
        access.changed(employment, "verlof vastgelegd");
        store.spellsOf(employment.getId()).stream()
                .filter(spell -> !spell.days().first().isBefore(days.first())
                        || spell.days().lastDay().isEmpty()
                        || spell.days()
                                .lastDay()
                                .filter(days.first().minusDays(1)::equals)
                                .isPresent())
                .mapToLong(Spell::caseId)
                .distinct()
                .forEach(caseId -> changes.fire(new AbsenceChanged(
                        employment.getEmployerId(), employment.getId(), caseId, days.first(), what)));
    }
}
