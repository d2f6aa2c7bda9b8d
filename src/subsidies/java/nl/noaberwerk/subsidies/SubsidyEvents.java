package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Measurements, beschikkingen and jobs in begeleid werken on the timeline of a person; without percentages. */
@ApplicationScoped
public class SubsidyEvents implements PersonEvents {

    private static final String EVENTS = """
            select 'measured' what, m.measured_on as day, m.employment_id id, '' words from loonwaarde_measurement m
            where m.employment_id = :id
              and not exists (select 1 from loonwaarde_withdrawal w where w.measurement_id = m.id)
            union all select 'next', m.next_on, m.employment_id, '' from loonwaarde_measurement m
            where m.employment_id = :id and m.next_on is not null
              and not exists (select 1 from loonwaarde_withdrawal w where w.measurement_id = m.id)
              and not exists (select 1 from loonwaarde_measurement n
                where n.employment_id = m.employment_id and n.measured_on > m.measured_on)
            union all select 'lks', b.first_day, b.id, b.gemeente from lks_beschikking b
            where b.employment_id = :id
              and not exists (select 1 from lks_end x where x.beschikking_id = b.id and x.last_day is null)
            union all select 'lks-end', coalesce(x.last_day, b.last_day), b.id, b.gemeente from lks_beschikking b
            left join lks_end x on x.beschikking_id = b.id
            where b.employment_id = :id and coalesce(x.last_day, b.last_day) is not null
            union all select 'job', j.first_day, j.id, j.regular_employer from begeleid_werken j where j.employment_id = :id
            union all select 'job-end', x.last_day, j.id, j.regular_employer from begeleid_werken j
            join begeleid_werken_end x on x.placement_id = j.id where j.employment_id = :id
            union all select 'return', t.on_day, j.id, '' from begeleid_werken j
            join terugkeer t on t.placement_id = j.id where j.employment_id = :id
            """;

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Loonwaarde en subsidies";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<Tuple> rows = database.createNativeQuery(EVENTS, Tuple.class)
                .setParameter("id", employmentId)
                .getResultList();
        return rows.stream().map(SubsidyEvents::event).toList();
    }

    private static PersonEvent event(Tuple row) {
        String what = row.get("what", String.class);
        String page = switch (what) {
            case "measured", "next" -> "loonwaarde";
            case "lks", "lks-end" -> "beschikking";
            default -> "job";
        };
        return PersonEvent.of(
                LoonwaardeReader.day(row.get("day")),
                Messages.text("subsidies.event." + what, row.get("words", String.class)),
                "/subsidies/" + page + ".xhtml?id=" + BegeleidWerkenReader.number(row, "id"));
    }
}
