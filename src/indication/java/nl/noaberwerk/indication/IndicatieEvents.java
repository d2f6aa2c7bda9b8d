package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.indication.HerindicatieStep.Kind;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Role;

/** Decisions, steps of herindicaties and the end of an indicatie on the one timeline of a person. */
@ApplicationScoped
public class IndicatieEvents implements PersonEvents {

    // one query: what kind of event, its day, and the file when it has one
    private static final String EVENTS = """
            select 'BESLUIT' kind, i.decided_on as day, cast(null as bigint) file
            from employment e join indicatie i on i.person_id = e.person_id
            where e.id = :id and e.employer_id = :employer
            union
            select s.kind, s.day, h.id from herindicatie h join herindicatie_step s on s.herindicatie_id = h.id
            where h.employment_id = :id and h.employer_id = :employer
            union
            select t.lapse_ground, t.lapse_on, null from indicatie_term t
            where t.employment_id = :id and t.employer_id = :employer and t.lapse_on is not null
            """;

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Indicatie";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.INDICATIEBEHEERDER, Role.CONTROLEUR);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<Tuple> rows = database.createNativeQuery(EVENTS, Tuple.class)
                .setParameter("id", employmentId)
                .setParameter("employer", employerId)
                .getResultList();
        return rows.stream().map(row -> event(row, employmentId)).toList();
    }

    private static PersonEvent event(Tuple row, long employmentId) {
        String kind = row.get("kind", String.class);
        Object file = row.get("file");
        String link = file == null
                ? "/indication/indicatie.xhtml?id=" + employmentId
                : "/indication/herindicatie.xhtml?id=" + file;
        return PersonEvent.of(IndicatieReader.date(row, "day"), text(kind, file != null), link);
    }

    private static String text(String kind, boolean ofFile) {
        if (ofFile) {
            return "Herindicatie: " + Kind.valueOf(kind).getLabel();
        }
        return kind.equals("BESLUIT")
                ? "Besluit over de indicatie"
                : "Einde van de indicatie: " + LapseGround.valueOf(kind).label();
    }
}
