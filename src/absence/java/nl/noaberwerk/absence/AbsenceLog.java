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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.absence.AbsenceEvent.Source;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/**
 * Records, set-wise, sicknesses that were kept elsewhere until now; where they are known from is told as IMPORT.
 *
 * <p>It checks no role and no overlap: the import that uses it does.
 */
@ApplicationScoped
public class AbsenceLog {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore facts;

    @Inject
    private CaseStore cases;

    @Inject
    private EventStore events;

    @Inject
    private Spells spells;

    @Inject
    private AuditTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Inject
    private Event<AbsencesImported> imports;

    /** Lets one log of an employer wait for the other, until the transaction ends. */
    public void lock(long employerId) {
        if (database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound("personnel.employer.not-found", employerId);
        }
    }

    /** Records everything in this transaction, puts it into the cases that the law makes of it, and tells it. */
    public void record(List<LoggedSpell> logged) {
        Map<Long, List<LoggedSpell>> byEmployment = logged.stream()
                .collect(Collectors.groupingBy(LoggedSpell::employmentId, LinkedHashMap::new, Collectors.toList()));
        Map<Long, Employment> employments = employments(byEmployment.keySet());
        Homes homes = homes(employments, byEmployment);
        facts.insertAll(homes.added());
        Map<LoggedSpell, Ziekmelding> reports = new LinkedHashMap<>();
        homes.of()
                .forEach((spell, home) -> reports.put(
                        spell,
                        new Ziekmelding(home, today.now(), Ziekmelding.ToldBy.EMPLOYEE, today.now(), caller.name())));
        facts.insertAll(reports.values());
        facts.insertAll(logged.stream()
                .flatMap(spell ->
                        events(
                                spell,
                                spell.ziekmeldingId()
                                        .orElseGet(() -> reports.get(spell).getId()))
                                .stream())
                .toList());
        cases.reassign(homes.joined());
        tell(employments, logged, homes);
    }

    /**
     * In which case each new sickness belongs.
     *
     * @param added the cases that are new
     * @param joined employments that had cases already, which may have to be joined or to get other days
     * @param living the cases that these had
     */
    private record Homes(
            Map<LoggedSpell, AbsenceCase> of,
            List<AbsenceCase> added,
            List<Employment> joined,
            List<AbsenceCase> living) {}

    private Homes homes(Map<Long, Employment> employments, Map<Long, List<LoggedSpell>> logged) {
        Map<Long, List<Spell>> stored = spells.of(employments.keySet());
        Map<Long, List<DaySpan>> leaves = spells.leaves(employments.keySet());
        Map<Long, AbsenceCase> known =
                cases.of(stored.keySet()).stream().collect(Collectors.toMap(AbsenceCase::getId, one -> one));
        Homes homes = new Homes(
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                known.values().stream().filter(AbsenceLog::isLiving).toList());
        logged.forEach((id, own) -> {
            Employment employment = employments.get(id);
            if (stored.containsKey(id)) {
                homes.joined().add(employment);
            }
            Map<Long, LoggedSpell> numbered = numbered(own);
            List<CaseAssignment.Member> members = members(stored.getOrDefault(id, List.of()), own, numbered);
            for (CaseAssignment assignment : CaseAssignment.of(members, leaves.getOrDefault(id, List.of()))) {
                place(assignment, employment, numbered, known, homes);
            }
        });
        return homes;
    }

    private static void place(
            CaseAssignment assignment,
            Employment employment,
            Map<Long, LoggedSpell> numbered,
            Map<Long, AbsenceCase> known,
            Homes homes) {
        Optional<AbsenceCase> stays = assignment.caseId().map(known::get);
        AbsenceCase home = stays.orElseGet(() -> new AbsenceCase(
                employment.getEmployerId(),
                employment.getId(),
                assignment.period().firstDay()));
        if (stays.isEmpty()) {
            home.holds(assignment.period());
            homes.added().add(home);
        }
        assignment.members().stream()
                .map(member -> numbered.get(member.ziekmeldingId()))
                .filter(spell -> spell != null)
                .forEach(spell -> homes.of().put(spell, home));
    }

    /** New sicknesses get numbers below zero until they have their own. */
    private static Map<Long, LoggedSpell> numbered(List<LoggedSpell> own) {
        Map<Long, LoggedSpell> numbered = new HashMap<>();
        own.stream()
                .filter(spell -> spell.ziekmeldingId().isEmpty())
                .forEach(spell -> numbered.put(-1L - numbered.size(), spell));
        return numbered;
    }

    /** What is stored, with the days that the log gives it, and what is new. */
    private static List<CaseAssignment.Member> members(
            List<Spell> stored, List<LoggedSpell> own, Map<Long, LoggedSpell> numbered) {
        Map<Long, DaySpan> changed = own.stream()
                .filter(spell -> spell.ziekmeldingId().isPresent())
                .collect(Collectors.toMap(spell -> spell.ziekmeldingId().orElseThrow(), LoggedSpell::days));
        List<CaseAssignment.Member> members = new ArrayList<>();
        for (Spell spell : stored) {
            members.add(new CaseAssignment.Member(
                    spell.ziekmeldingId(),
                    Optional.of(spell.caseId()),
                    changed.getOrDefault(spell.ziekmeldingId(), spell.days())));
        }
        numbered.forEach(
                (number, spell) -> members.add(new CaseAssignment.Member(number, Optional.empty(), spell.days())));
        return members;
    }

    private List<AbsenceEvent> events(LoggedSpell spell, long ziekmeldingId) {
        return spell.events().stream()
                .map(told -> {
                    AbsenceEvent event = new AbsenceEvent(
                            ziekmeldingId, told.kind(), Source.IMPORT, events.recording(told.day(), null));
                    return told.kind() == Kind.RECOVERED
                            ? event
                            : event.to(new Degree(told.day(), told.incapacity(), false));
                })
                .toList();
    }

    private Map<Long, Employment> employments(Collection<Long> ids) {
        return facts.findAll(Employment.class, "select e from Employment e where e.id in :list", ids).stream()
                .collect(Collectors.toMap(Employment::getId, one -> one));
    }

    /** One line of the audit trail per employee, and one event about all of them. */
    private void tell(Map<Long, Employment> employments, List<LoggedSpell> logged, Homes homes) {
        Map<Long, LocalDate> from = new LinkedHashMap<>();
        logged.forEach(spell -> from.merge(
                spell.employmentId(), spell.events().get(0).day(), (one, other) -> one.isBefore(other) ? one : other));
        trail.changed(from.keySet().stream()
                .map(employments::get)
                .map(one -> new AuditEntry(
                        "verzuim ingelezen", "persoon " + one.getPersonnelNumber(), one.getEmployerId(), ""))
                .toList());
        List<Long> joined = homes.living().stream()
                .filter(one -> !isLiving(one))
                .map(AbsenceCase::getEmploymentId)
                .distinct()
                .toList();
        from.values().stream()
                .min(LocalDate::compareTo)
                .ifPresent(first -> imports.fire(new AbsencesImported(
                        employments.values().iterator().next().getEmployerId(),
                        List.copyOf(from.keySet()),
                        joined,
                        first,
                        Messages.text("absence.import.history"))));
    }

    private static boolean isLiving(AbsenceCase one) {
        return one.mergedInto().isEmpty() && !one.isWithdrawn();
    }
}
