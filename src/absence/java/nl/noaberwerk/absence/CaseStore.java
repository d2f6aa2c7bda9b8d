package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Keeps the cases of an employment true to its events; it checks no role, the services that use it do. */
@ApplicationScoped
public class CaseStore {

    private static final long NEW = 0;
    private static final int MOST_IN_LIST = 5_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Spells spells;

    @Inject
    private EmployeeNames people;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Today today;

    @Inject
    private Event<AbsenceChanged> changes;

    /** The employment, locked: two reports at the same moment would overlap unseen. */
    Employment locked(long employmentId) {
        Employment found = database.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        return found;
    }

    PersonName nameOf(Employment employment) {
        return people.of(List.of(employment.getId()), today.date())
                .get(employment.getId())
                .name();
    }

    /** @throws Refused 404 when there is none */
    Employment employment(long id) {
        Employment found = database.find(Employment.class, id);
        if (found == null) {
            throw Refused.notFound("personnel.employment.not-found", id);
        }
        return found;
    }

    List<Spell> spellsOf(long employmentId) {
        database.flush();
        return spells.of(List.of(employmentId)).getOrDefault(employmentId, List.of());
    }

    List<DaySpan> leavesOf(long employmentId) {
        database.flush();
        return spells.leaves(List.of(employmentId)).getOrDefault(employmentId, List.of());
    }

    /** The case that a new sickness of these days continues, or a new one. */
    AbsenceCase homeFor(Employment employment, DaySpan days) {
        List<CaseAssignment.Member> members = new ArrayList<>(spellsOf(employment.getId()).stream()
                .map(CaseAssignment.Member::of)
                .toList());
        members.add(new CaseAssignment.Member(NEW, Optional.empty(), days));
        return CaseAssignment.of(members, leavesOf(employment.getId())).stream()
                .filter(assignment -> assignment.holds(NEW))
                .findFirst()
                .flatMap(CaseAssignment::caseId)
                .map(id -> database.find(AbsenceCase.class, id))
                .orElseGet(() -> added(employment, days.first()));
    }

    /** Places every ziekmelding in the case that the law makes of it now; doing it twice changes nothing. */
    void reassign(Employment employment) {
        reassign(List.of(employment));
    }

    /** The same for many, read at once. */
    void reassign(List<Employment> employments) {
        List<Long> ids = employments.stream().map(Employment::getId).toList();
        database.flush();
        Map<Long, List<Spell>> known = spells.of(ids);
        Map<Long, List<DaySpan>> leaves = spells.leaves(ids);
        Map<Long, List<AbsenceCase>> all =
                of(ids).stream().collect(Collectors.groupingBy(AbsenceCase::getEmploymentId));
        for (Employment employment : employments) {
            long id = employment.getId();
            List<CaseAssignment> assignments = CaseAssignment.of(
                    known.getOrDefault(id, List.of()).stream()
                            .map(CaseAssignment.Member::of)
                            .toList(),
                    leaves.getOrDefault(id, List.of()));
            place(employment, assignments, all.getOrDefault(id, List.of()));
        }
        database.flush();
    }

    /** Every case that these employments have or had. */
    List<AbsenceCase> of(Collection<Long> employmentIds) {
        List<Long> ids = List.copyOf(employmentIds);
        List<AbsenceCase> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_IN_LIST) {
            found.addAll(database.createQuery(
                            "select c from AbsenceCase c where c.employmentId in :list", AbsenceCase.class)
                    .setParameter("list", ids.subList(from, Math.min(ids.size(), from + MOST_IN_LIST)))
                    .getResultList());
        }
        return found;
    }

    private void place(Employment employment, List<CaseAssignment> assignments, List<AbsenceCase> all) {
        Map<Long, AbsenceCase> cases = all.stream().collect(Collectors.toMap(AbsenceCase::getId, Function.identity()));
        Set<Long> kept = assignments.stream()
                .flatMap(assignment -> assignment.caseId().stream())
                .collect(Collectors.toSet());
        Map<Long, AbsenceCase> moved = new HashMap<>();
        for (CaseAssignment assignment : assignments) {
            AbsenceCase home = assignment
                    .caseId()
                    .map(cases::get)
                    .or(() -> comesBack(cases, kept, assignment.period().firstDay()))
                    .orElseGet(() -> added(employment, assignment.period().firstDay()));
            kept.add(home.getId());
            home.holds(assignment.period());
            move(assignment.members(), home, moved);
        }
        cases.values().stream()
                .filter(one -> !kept.contains(one.getId()))
                .filter(one -> one.mergedInto().isEmpty() && !one.isWithdrawn())
                .forEach(one ->
                        Optional.ofNullable(moved.get(one.getId())).ifPresentOrElse(one::mergeInto, one::withdraw));
    }

    /** @param moved gets, per case that lost a ziekmelding, the case that has it now */
    private void move(List<CaseAssignment.Member> members, AbsenceCase home, Map<Long, AbsenceCase> moved) {
        for (CaseAssignment.Member member : members) {
            long before = member.caseId().orElseThrow();
            if (before != home.getId()) {
                database.find(Ziekmelding.class, member.ziekmeldingId()).moveTo(home);
                moved.put(before, home);
            }
        }
    }

    /** A ziekmelding that is about to change. @throws Refused 404 when there is none */
    KnownZiekmelding known(long ziekmeldingId) {
        Ziekmelding found = database.find(Ziekmelding.class, ziekmeldingId);
        if (found == null) {
            throw Refused.notFound("absence.ziekmelding.not-found", ziekmeldingId);
        }
        Employment employment = locked(found.getEmploymentId());
        return new KnownZiekmelding(employment, found, spell(found));
    }

    /** How it stands now; empty when it was withdrawn. */
    Optional<Spell> spell(Ziekmelding ziekmelding) {
        return spellsOf(ziekmelding.getEmploymentId()).stream()
                .filter(spell -> spell.ziekmeldingId() == ziekmelding.getId())
                .findFirst();
    }

    /**
     * After a change: places everything in its case, writes the line of the audit trail and tells the areas that build on
     * cases, within this transaction.
     *
     * @param from first day about which something else is known
     * @param what in Dutch: "hersteld per 9-2-2026"
     */
    void settle(KnownZiekmelding known, LocalDate from, String what) {
        reassign(known.employment());
        Ziekmelding ziekmelding = known.ziekmelding();
        access.changed(known.employment(), "verzuim vastgelegd", ziekmelding.getCaseId());
        changes.fire(new AbsenceChanged(
                ziekmelding.getEmployerId(), ziekmelding.getEmploymentId(), ziekmelding.getCaseId(), from, what));
    }

    /** A case that was joined to another and now stands apart again keeps its number. */
    private static Optional<AbsenceCase> comesBack(Map<Long, AbsenceCase> cases, Set<Long> kept, LocalDate firstDay) {
        return cases.values().stream()
                .filter(one -> !kept.contains(one.getId()))
                .filter(one -> one.mergedInto().isPresent() || one.isWithdrawn())
                .filter(one -> one.getFirstDay().equals(firstDay))
                .findFirst();
    }

    private AbsenceCase added(Employment employment, LocalDate firstDay) {
        AbsenceCase added = new AbsenceCase(employment.getEmployerId(), employment.getId(), firstDay);
        database.persist(added);
        return added;
    }
}
