package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Today;

/** Reads the ends of employment of an employer: one query finds a page, one names its people; it checks no role. */
@ApplicationScoped
public class EndRows {

    private static final String WHERE = " from EndFile f where f.employerId = :employer"
            + " and (:state is null or f.state = :state) and (:everybody = true or f.employmentId in :people)";

    private static final String PAGE = "select f" + WHERE + " order by f.terms.lastDay, f.id";
    private static final String COUNT = "select count(f)" + WHERE;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private Today today;

    /** @param text a part of a name or a personnel number; may be empty */
    public record Search(Optional<EndFile.State> state, String text) {

        public Search {
            text = text == null ? "" : text.strip();
        }
    }

    /** @param name "Dam, M. ten (Mehmet)" */
    public record Row(EndFile file, String personnelNumber, String name) {}

    /** Some rows of many. */
    public record Page(List<Row> rows, int total) {}

    /** @param from 0 for the first */
    Page page(long employerId, Search search, int from, int most) {
        List<Long> people = search.text().isEmpty()
                ? List.of()
                : names.fitting(employerId, search.text(), today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList();
        List<EndFile> found = asked(database.createQuery(PAGE, EndFile.class), employerId, search, people)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        long total = asked(database.createQuery(COUNT, Long.class), employerId, search, people)
                .getSingleResult();
        Map<Long, EmployeeNames.Named> named =
                names.of(found.stream().map(EndFile::getEmploymentId).collect(Collectors.toSet()), today.date());
        return new Page(
                found.stream()
                        .map(one -> row(one, named.get(one.getEmploymentId())))
                        .toList(),
                Math.toIntExact(total));
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, long employerId, Search search, List<Long> people) {
        return query.setParameter("employer", employerId)
                .setParameter("state", search.state().orElse(null))
                .setParameter("everybody", search.text().isEmpty())
                .setParameter("people", people.isEmpty() ? List.of(0L) : people);
    }

    private static Row row(EndFile file, EmployeeNames.Named named) {
        return new Row(file, named.personnelNumber(), named.name().sorted());
    }
}
