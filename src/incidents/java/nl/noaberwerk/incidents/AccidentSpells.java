package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.absence.Spells;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;

/**
 * Ziekmeldingen that were marked as following from an arbeidsongeval, and how many working days they lasted.
 *
 * <p>It checks no role: services and nightly jobs that use it do.
 */
@ApplicationScoped
public class AccidentSpells {

    // the answers recorded last hold
    private static final String MARKED = """
            select z.id, z.employment_id
            from ziekmelding_particulars p
            join ziekmelding z on z.id = p.ziekmelding_id
            where p.arbeidsongeval and z.employer_id = :employer
              and not exists (select 1 from ziekmelding_particulars n
                              where n.ziekmelding_id = p.ziekmelding_id and n.id > p.id)
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Spells spells;

    @Inject
    private EmploymentFactsReader facts;

    /** Those that stand, by the id of the ziekmelding. */
    public Map<Long, Spell> marked(long employerId) {
        List<?> rows = database.createNativeQuery(MARKED)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, Long> owners = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
        return spells.of(Set.copyOf(owners.values())).values().stream()
                .flatMap(List::stream)
                .filter(spell -> owners.containsKey(spell.ziekmeldingId()))
                .collect(Collectors.toMap(Spell::ziekmeldingId, spell -> spell));
    }

    /** Per incident that is linked to a ziekmelding: the working days of absence after it, up to and including the day. */
    public Map<Long, Integer> workdays(long employerId, Collection<Incident> incidents, LocalDate until) {
        Map<Long, Spell> marked = marked(employerId);
        List<Incident> linked = incidents.stream()
                .filter(one -> one.ziekmelding().filter(marked::containsKey).isPresent())
                .toList();
        WorkdaysByRoster rosters = new WorkdaysByRoster(facts, idsOf(linked));
        Map<Long, Integer> days = new HashMap<>();
        for (Incident one : linked) {
            Spell spell = marked.get(one.ziekmelding().orElseThrow());
            LocalDate accident = one.getHappened().on();
            days.put(one.getId(), count(spell, accident, until, day -> rosters.isWorkday(spell.employmentId(), day)));
        }
        return days;
    }

    /** Days of absence on which would have been worked; the day of the accident itself is none of them. */
    static int count(Spell spell, LocalDate accident, LocalDate until, Predicate<LocalDate> workday) {
        LocalDate first = spell.days().first().isAfter(accident) ? spell.days().first() : accident.plusDays(1);
        LocalDate last =
                spell.days().lastDay().filter(day -> day.isBefore(until)).orElse(until);
        if (last.isBefore(first)) {
            return 0;
        }
        return (int) first.datesUntil(last.plusDays(1))
                .filter(workday)
                .filter(day -> spell.on(day)
                        .filter(degree -> degree.counted().signum() > 0)
                        .isPresent())
                .count();
    }

    private static Set<Long> idsOf(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(one -> one.getHappened().employment().stream())
                .collect(Collectors.toSet());
    }

    /** The days on which somebody works by her roster; who has none works from Monday to Friday. */
    private static final class WorkdaysByRoster {

        private static final int LAST_WORKDAY_OF_WEEK = 5;

        private final EmploymentFactsReader facts;
        private final Set<Long> employmentIds;
        private final Map<YearMonth, Map<Long, EmploymentFacts>> months = new HashMap<>();

        WorkdaysByRoster(EmploymentFactsReader facts, Set<Long> employmentIds) {
            this.facts = facts;
            this.employmentIds = employmentIds;
        }

        boolean isWorkday(long employmentId, LocalDate day) {
            return Optional.ofNullable(months.computeIfAbsent(YearMonth.from(day), this::read)
                            .get(employmentId))
                    .flatMap(known -> known.parts().stream()
                            .filter(part -> !day.isBefore(part.first()) && !day.isAfter(part.last()))
                            .findFirst())
                    .map(part -> part.roster().hoursOn(day).signum() > 0)
                    .orElse(day.getDayOfWeek().getValue() <= LAST_WORKDAY_OF_WEEK);
        }

        private Map<Long, EmploymentFacts> read(YearMonth month) {
            return facts.of(employmentIds, month).stream()
                    .collect(Collectors.toMap(EmploymentFacts::employmentId, one -> one));
        }
    }
}
