package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.labour.Terugbelplan;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;

/** Finds, set-wise, who must be called by the verzuimprotocol; it checks no role, the services and jobs that use it do. */
@ApplicationScoped
public class DueCalls {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private LawBook lawBook;

    /** The calls of the employer that are open on the day, the oldest first. */
    public List<DueCall> on(long employerId, LocalDate day) {
        List<Spell> sick = cases.openOn(employerId, day).stream()
                .flatMap(file -> file.spells().stream())
                .filter(spell -> spell.days().holds(day))
                .toList();
        Map<Long, List<CallBack>> made = made(ids(sick, Spell::ziekmeldingId));
        Map<Long, Terugbelplan> plans = plans(ids(sick, Spell::employmentId), day);
        List<Open> open = sick.stream()
                .flatMap(spell -> open(spell, plans, made.getOrDefault(spell.ziekmeldingId(), List.of()), day).stream())
                .sorted(Comparator.comparing(one -> one.call().due()))
                .toList();
        return shown(employerId, day, open);
    }

    private record Open(Spell spell, Terugbelplan.Call call, List<CallBack> made) {}

    private static Optional<Open> open(Spell spell, Map<Long, Terugbelplan> plans, List<CallBack> made, LocalDate day) {
        Set<Integer> reached = made.stream()
                .filter(CallBack::isReached)
                .map(CallBack::getNumber)
                .collect(Collectors.toSet());
        return plans.get(spell.employmentId())
                .open(spell.days(), reached, day)
                .map(call -> new Open(spell, call, made));
    }

    private List<DueCall> shown(long employerId, LocalDate day, List<Open> open) {
        Map<Long, EmployeeNames.Named> names =
                people.of(ids(open, one -> one.spell().employmentId()), day);
        Map<Long, Answers> told = cases.answers(
                open.stream().map(one -> one.spell().ziekmeldingId()).toList());
        Map<Long, Team> teams = supervisions.teams(employerId, day);
        return open.stream()
                .map(one -> {
                    Spell spell = one.spell();
                    EmployeeNames.Named named = names.get(spell.employmentId());
                    Answers answers = told.getOrDefault(spell.ziekmeldingId(), Answers.NONE);
                    return new DueCall(
                            spell.ziekmeldingId(),
                            employerId,
                            spell.employmentId(),
                            named.personnelNumber(),
                            named.name().sorted(),
                            Optional.ofNullable(teams.get(spell.employmentId())),
                            Optional.ofNullable(answers.phone()),
                            one.call(),
                            one.made().stream()
                                    .filter(made ->
                                            made.getNumber() == one.call().number())
                                    .sorted(Comparator.comparing(CallBack::getId)
                                            .reversed())
                                    .toList());
                })
                .toList();
    }

    private Map<Long, List<CallBack>> made(Set<Long> ziekmeldingIds) {
        return database.createQuery("select c from CallBack c where c.ziekmeldingId in :list", CallBack.class)
                .setParameter("list", ziekmeldingIds)
                .getResultStream()
                .collect(Collectors.groupingBy(CallBack::getZiekmeldingId));
    }

    private Map<Long, Terugbelplan> plans(Set<Long> employmentIds, LocalDate day) {
        Law law = lawBook.current();
        Map<Regeling, Terugbelplan> perRegeling = new EnumMap<>(Regeling.class);
        return database.createQuery("select e from Employment e where e.id in :list", Employment.class)
                .setParameter("list", employmentIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        Employment::getId,
                        employment -> perRegeling.computeIfAbsent(
                                employment.regeling().orElse(Regeling.WSW),
                                regeling -> Terugbelplan.of(law, regeling, day))));
    }

    private static <T> Set<Long> ids(Collection<T> all, Function<T, Long> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
