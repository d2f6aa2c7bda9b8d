package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Reads which accounts can look after cases of an employer; it checks no role. */
@ApplicationScoped
public class CandidateReader {

    private static final String CANDIDATES = """
            select distinct on (a.name) a.name, a.full_name, g.role
            from role_grant g join account a on a.name = g.account
            where g.role in ('arbocoordinator', 'hr-adviseur') and (g.employer_id is null or g.employer_id = :employer)
              and g.confirmed_by is not null and g.ended_by is null
              and g.holds_from <= :day and (g.holds_until is null or g.holds_until >= :day)
            order by a.name, g.role
            """;

    @PersistenceContext
    private EntityManager database;

    /** By account. */
    List<Candidate> of(long employerId, LocalDate day) {
        List<?> rows = database.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Candidate(
                        row.get("name", String.class),
                        row.get("full_name", String.class),
                        row.get("role", String.class)))
                .toList();
    }
}
