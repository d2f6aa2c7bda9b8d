package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Today;

/** Reads the open cases of an employer with who looks after each, in two queries; it checks no role. */
@ApplicationScoped
public class ManagedCaseRows {

    private static final String OPEN = """
            select c.id, c.employment_id, c.first_day, m.account, t.tasks, t.first_due
            from absence_case c
            left join lateral (
                select k.account from casemanager k
                where k.case_id = c.id
                order by k.id desc limit 1) m on true
            left join lateral (select count(*) tasks, min(o.due) first_due from obligation o
                               where o.case_id = c.id and o.state = 'OPEN') t on true
            where c.employer_id = :employer and c.merged_into is null and not c.withdrawn
              and (c.last_day is null or c.last_day >= :day)
            order by c.first_day, c.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private Today today;

    /** The longest case first. */
    List<ManagedCase> open(long employerId) {
        List<?> found = database.createNativeQuery(OPEN, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("day", today.date())
                .getResultList();
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        Map<Long, EmployeeNames.Named> names = people.of(
                rows.stream().map(row -> number(row, "employment_id")).collect(Collectors.toSet()), today.date());
        return rows.stream()
                .map(row -> row(row, names.get(number(row, "employment_id"))))
                .toList();
    }

    private static ManagedCase row(Tuple row, EmployeeNames.Named named) {
        return new ManagedCase(
                number(row, "id"),
                named.personnelNumber(),
                named.name().sorted(),
                StoredDay.of(row, "first_day").orElseThrow(),
                Optional.ofNullable(row.get("account", String.class)),
                (int) number(row, "tasks"),
                StoredDay.of(row, "first_due"));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    /** A day of a row, in whichever class the driver gives it. */
    static final class StoredDay {

        private StoredDay() {}

        static Optional<LocalDate> of(Tuple row, String column) {
            Object found = row.get(column);
            return found instanceof java.sql.Date date
                    ? Optional.of(date.toLocalDate())
                    : Optional.ofNullable((LocalDate) found);
        }
    }
}
