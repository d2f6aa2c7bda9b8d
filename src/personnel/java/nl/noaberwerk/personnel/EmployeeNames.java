package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who somebody is, set-wise: personnel number and name, nothing else.
 *
 * <p>It checks no role: a nightly job has no caller. The services that use it do.
 */
@ApplicationScoped
public class EmployeeNames {

    private static final String SELECT = """
            select e.id, e.employer_id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name
            from employment e
            left join lateral (select * from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME' and f.valid_from <= greatest(:day, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            """;

    private static final String BY_ID = SELECT + " where e.id in (:ids)";

    private static final String BY_TEXT = SELECT + """
             where e.employer_id = :employer
               and (not :inService or e.in_service <= :day and coalesce(s.out_of_service, :day) >= :day)
               and lower(concat_ws(' ', n.given_name, n.initials, n.prefix, n.surname, n.given_name,
                     n.surname || ',', e.personnel_number)) like :pattern
             order by length(e.personnel_number), e.personnel_number, e.id
            """;

    @PersistenceContext
    private EntityManager database;

    /** Somebody under her personnel number. */
    public record Named(long employmentId, long employerId, String personnelNumber, PersonName name) {

        private static final String BETWEEN = " – ";

        /** As it is suggested in a field: "10002 – Dam, M. ten (Mehmet)". */
        public String suggestion() {
            return personnelNumber + BETWEEN + name.sorted();
        }

        /** The personnel number in a suggestion, or the text itself. */
        static String numberIn(String text) {
            return text.contains(BETWEEN) ? text.substring(0, text.indexOf(BETWEEN)) : text;
        }
    }

    /** As they are named on the day; who is unknown is not in the map. */
    public Map<Long, Named> of(Collection<Long> employmentIds, LocalDate day) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        return read(database.createNativeQuery(BY_ID, Tuple.class)
                        .setParameter("day", day)
                        .setParameter("ids", employmentIds))
                .stream()
                .collect(Collectors.toMap(Named::employmentId, Function.identity()));
    }

    /** Everybody of the employer whose name or personnel number has the text in it, by personnel number. */
    public List<Named> fitting(long employerId, String text, LocalDate day) {
        return found(employerId, text, day, false);
    }

    /** The same, of those who are in service on the day. */
    public List<Named> inService(long employerId, String text, LocalDate day) {
        return found(employerId, text, day, true);
    }

    private List<Named> found(long employerId, String text, LocalDate day, boolean inService) {
        String pattern =
                new EmployeeSearch(text, Optional.empty(), Optional.empty(), EmployeeSearch.Service.ALL).pattern();
        return read(database.createNativeQuery(BY_TEXT, Tuple.class)
                .setParameter("day", day)
                .setParameter("employer", employerId)
                .setParameter("inService", inService)
                .setParameter("pattern", pattern));
    }

    /** Whom a suggestion, a whole personnel number or a name that only one bears means. */
    public Optional<Named> meant(long employerId, String typed, LocalDate day) {
        String text = Named.numberIn(typed == null ? "" : typed.strip()).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Named> found = inService(employerId, text, day);
        return found.stream()
                .filter(one -> one.personnelNumber().equals(text))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private static List<Named> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(EmployeeNames::named).toList();
    }

    private static Named named(Tuple row) {
        String number = row.get("personnel_number", String.class);
        String surname = row.get("surname", String.class);
        PersonName name = new PersonName(
                surname == null ? number : surname,
                row.get("prefix", String.class),
                row.get("initials", String.class),
                row.get("given_name", String.class));
        return new Named(
                ((Number) row.get("id")).longValue(), ((Number) row.get("employer_id")).longValue(), number, name);
    }
}
