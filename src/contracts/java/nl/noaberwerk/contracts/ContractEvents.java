package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Role;

/** The contracts of somebody on her timeline: when they begin and end, what was told, and her last day. */
@ApplicationScoped
public class ContractEvents implements PersonEvents {

    private static final String EVENTS = """
            select c.first_day as day, 'Contract voor ' || case when c.last_day is null then 'onbepaalde' else 'bepaalde' end
                   || ' tijd begint' as text, '/contracts/contract.xhtml?id=' || c.id as link
            from contract c where c.employment_id = :id and c.state = 'SIGNED'
            union all
            select c.last_day, 'Contract voor bepaalde tijd loopt af', '/contracts/contract.xhtml?id=' || c.id
            from contract c where c.employment_id = :id and c.state = 'SIGNED' and c.last_day is not null
            union all
            select a.told_on, 'Verteld of het contract doorgaat', '/contracts/person.xhtml?id=' || a.employment_id
            from aanzegging a where a.employment_id = :id
            union all
            select f.last_day, 'Laatste dag volgens het dossier einde dienstverband', '/contracts/end.xhtml?id=' || f.id
            from end_file f where f.employment_id = :id and f.state <> 'CANCELLED'
            """;

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Contracten";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> found = database.createNativeQuery(EVENTS, Tuple.class)
                .setParameter("id", employmentId)
                .getResultList();
        return found.stream()
                .map(row -> PersonEvent.of(
                        day(row.get("day")), row.get("text", String.class), row.get("link", String.class)))
                .toList();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
