package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Messages;

/** Reads who is absent on a day and until when; it checks no role, the services and jobs that use it do. */
@ApplicationScoped
public class AbsentPeople {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private Spells spells;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    /** Everybody of the employer who is absent on the day, by name. */
    public List<AbsentNow> on(long employerId, LocalDate day) {
        Map<Long, Absence> absences = new HashMap<>(sick(employerId, day));
        onLeave(employerId, day).forEach((id, last) -> absences.put(id, new Absence(true, Optional.of(last))));
        Map<Long, EmployeeNames.Named> names = people.of(absences.keySet(), day);
        Map<Long, Team> teams = supervisions.teams(employerId, day);
        return absences.entrySet().stream()
                .map(one -> absent(names.get(one.getKey()), teams, one.getValue()))
                .sorted(Comparator.comparing(AbsentNow::name, Collator.getInstance(Messages.DUTCH))
                        .thenComparing(AbsentNow::employmentId))
                .toList();
    }

    private record Absence(boolean wholly, Optional<LocalDate> until) {}

    private static AbsentNow absent(EmployeeNames.Named named, Map<Long, Team> teams, Absence absence) {
        return new AbsentNow(
                named.employmentId(),
                named.personnelNumber(),
                named.name().sorted(),
                named.name().full(),
                Optional.ofNullable(teams.get(named.employmentId())),
                absence.wholly(),
                absence.until());
    }

    private Map<Long, Absence> sick(long employerId, LocalDate day) {
        List<Spell> sick = cases.openOn(employerId, day).stream()
                .flatMap(file -> file.spells().stream())
                .filter(spell -> spell.on(day)
                        .filter(degree -> degree.counted().signum() > 0)
                        .isPresent())
                .toList();
        Map<Long, Answers> told =
                cases.answers(sick.stream().map(Spell::ziekmeldingId).toList());
        Map<Long, Absence> found = new HashMap<>();
        for (Spell spell : sick) {
            Optional<LocalDate> expected = Optional.ofNullable(told.getOrDefault(spell.ziekmeldingId(), Answers.NONE)
                            .expectedUntil())
                    .filter(until -> !until.isBefore(day));
            boolean wholly = spell.on(day).orElseThrow().counted().compareTo(WHOLE) >= 0;
            found.put(
                    spell.employmentId(),
                    new Absence(wholly, spell.days().lastDay().or(() -> expected)));
        }
        return found;
    }

    private Map<Long, LocalDate> onLeave(long employerId, LocalDate day) {
        Set<Long> ids = new HashSet<>(database.createQuery(
                        "select z.employmentId from Zwangerschapsverlof z where z.employerId = :employer", Long.class)
                .setParameter("employer", employerId)
                .getResultList());
        Map<Long, LocalDate> found = new HashMap<>();
        spells.leaves(ids)
                .forEach((id, leaves) -> leaves.stream()
                        .filter(leave -> leave.holds(day))
                        .flatMap((DaySpan leave) -> leave.lastDay().stream())
                        .forEach(last -> found.put(id, last)));
        return found;
    }
}
