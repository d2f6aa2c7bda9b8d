package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.PersonName;

/** Reads how people are called, set-wise; it checks no role, the services that use it do. */
@ApplicationScoped
public class PeopleReader {

    private static final String BY_ID = """
            select e.id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name
            from employment e
            left join lateral (select * from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME' and f.valid_from <= greatest(:today, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            where e.id in (:ids)
            """;

    private static final String BY_TEXT = """
            select e.id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name
            from employment e
            left join lateral (select * from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME' and f.valid_from <= greatest(:today, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            where e.employer_id = :employer
              and lower(concat_ws(' ', given_name, initials, prefix, surname, given_name,
                        surname || ',', personnel_number)) like :pattern
              and (not :inService or (e.in_service <= :today and not exists (
                    select 1 from (select f.out_of_service from employment_fact f
                                   where f.employment_id = e.id and f.topic = 'END'
                                   order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s
                    where s.out_of_service < :today)))
            order by length(e.personnel_number), e.personnel_number, e.id
            """;

    @PersistenceContext
    private EntityManager database;

    /** Somebody under her personnel number. */
    public record Named(long employmentId, String personnelNumber, PersonName name) {}

    /** How the people of these employments are called on the day, by employment. */
    public Map<Long, Named> of(Collection<Long> employmentIds, LocalDate day) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(BY_ID, Tuple.class)
                .setParameter("ids", employmentIds)
                .setParameter("today", day)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(PeopleReader::named)
                .collect(Collectors.toMap(Named::employmentId, Function.identity()));
    }

    /** Everybody of the employer whose name or personnel number has the text in it, by number. */
    public List<Named> fitting(long employerId, String text, LocalDate day) {
        return found(employerId, text, day, false);
    }

    /** The same, of those who are in service on the day. */
    public List<Named> inService(long employerId, String text, LocalDate day) {
        return found(employerId, text, day, true);
    }

    private List<Named> found(long employerId, String text, LocalDate day, boolean inService) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<?> rows = database.createNativeQuery(BY_TEXT, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("today", day)
                .setParameter("inService", inService)
                .setParameter(
                        "pattern",
                        "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PeopleReader::named).toList();
    }

    private static Named named(Tuple row) {
        String number = row.get("personnel_number", String.class);
        String surname = row.get("surname", String.class);
        return new Named(
                ((Number) row.get("id")).longValue(),
                number,
                new PersonName(
                        surname == null ? number : surname,
                        row.get("prefix", String.class),
                        row.get("initials", String.class),
                        row.get("given_name", String.class)));
    }
}
