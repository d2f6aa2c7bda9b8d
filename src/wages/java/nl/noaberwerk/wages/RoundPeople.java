package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;

/** Everybody in service on a day with what is agreed then and the day before, in five queries however many they are. */
@ApplicationScoped
class RoundPeople {

    private static final String LATER = "select f.employment_id, min(f.valid_from) from employment_fact f"
            + " join employment e on e.id = f.employment_id"
            + " where e.employer_id = :employer and f.topic = 'SALARY' and f.valid_from > :day group by 1";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmploymentFactsReader personnel;

    /** Those whose terms are known, and those of whom something is missing. */
    record Found(List<RoundPerson> known, List<EmploymentFacts> incomplete) {}

    Found of(long employerId, LocalDate day) {
        YearMonth monthBefore = YearMonth.from(day.minusDays(1));
        Map<Long, EmploymentFacts> before = personnel.of(employerId, monthBefore).stream()
                .collect(Collectors.toMap(EmploymentFacts::employmentId, Function.identity()));
        Map<Long, LocalDate> later = later(employerId, day);
        List<RoundPerson> known = new ArrayList<>();
        List<EmploymentFacts> incomplete = new ArrayList<>();
        for (EmploymentFacts facts : personnel.of(employerId, YearMonth.from(day))) {
            long id = facts.employmentId();
            Optional<EmploymentFacts> earlier = Optional.ofNullable(before.get(id));
            if (facts.problem().isPresent()) {
                incomplete.add(facts);
            }
            RoundPerson.on(facts, day)
                    .map(now -> new RoundPerson(
                            facts,
                            earlier.flatMap(terms -> RoundPerson.on(terms, day.minusDays(1))),
                            now,
                            Optional.ofNullable(later.get(id))))
                    .ifPresent(known::add);
        }
        return new Found(known, incomplete);
    }

    private Map<Long, LocalDate> later(long employerId, LocalDate day) {
        Map<Long, LocalDate> found = new HashMap<>();
        for (Object row : database.createNativeQuery(LATER)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            found.put(((Number) columns[0]).longValue(), day(columns[1]));
        }
        return found;
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
