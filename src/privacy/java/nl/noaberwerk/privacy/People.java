package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Finds people by number or id; only the services of this area use it, which check the roles and record the look. */
@ApplicationScoped
public class People {

    private static final String EMPLOYMENTS = """
            select e.id, e.personnel_number, e.person_id,
                   concat_ws(' ', n.initials, n.prefix, n.surname) as name
            from employment e
            left join lateral (select f.initials, f.prefix, f.surname from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME'
                  and f.valid_from <= greatest(:today, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            where e.employer_id = :employer and e.person_id = :person
            order by e.id
            """;

    private static final String PERSON_OF_NUMBER =
            "select e.personId from Employment e where e.employerId = :employer and e.personnelNumber = :number";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** @throws Refused 404 when the employer has nobody with this personnel number */
    KnownPerson required(long employerId, String personnelNumber) {
        String number = personnelNumber == null ? "" : personnelNumber.strip();
        return database.createQuery(PERSON_OF_NUMBER, Long.class)
                .setParameter("employer", employerId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .flatMap(person -> of(employerId, person))
                .orElseThrow(() -> Refused.notFound("privacy.person.unknown", number));
    }

    /** Empty when the person never worked for the employer. */
    Optional<KnownPerson> of(long employerId, long personId) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows = database.createNativeQuery(EMPLOYMENTS, Tuple.class)
                .setParameter("today", today.date())
                .setParameter("employer", employerId)
                .setParameter("person", personId)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(((Number) row.get("id")).longValue()));
        return Optional.of(new KnownPerson(
                new DataSubject(personId, employerId, ids),
                (String) rows.get(0).get("name"),
                rows.stream().map(row -> (String) row.get("personnel_number")).toList()));
    }
}
