package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.labour.DaySpan;
import org.hibernate.Session;

/**
 * Reads, set-wise, who was absent when and to which degree.
 *
 * <p>It checks no role: a salary run or a nightly job has no caller. The services that use it do.
 */
@ApplicationScoped
public class Spells {

    // an event that another replaces does not count; a ziekmelding with a withdrawal that counts is gone
    private static final String EVENTS = """
            select z.id, z.case_id, z.employment_id, coalesce(p.vangnet, false) as vangnet,
                   e.kind, e.day, e.incapacity, e.therapy
            from ziekmelding z
            join absence_event e on e.ziekmelding_id = z.id
            left join lateral (select t.vangnet from ziekmelding_particulars t
                where t.ziekmelding_id = z.id order by t.id desc limit 1) p on true
            where z.employment_id = any (?)
              and e.kind <> 'UNDONE'
              and not exists (select 1 from absence_event r where r.replaces = e.id)
              and not exists (select 1 from absence_event w where w.ziekmelding_id = z.id and w.kind = 'WITHDRAWN'
                              and not exists (select 1 from absence_event r where r.replaces = w.id))
            order by z.employment_id, z.id, e.day, e.id
            """;

    private static final String LEAVES = """
            select v.employment_id, v.first_day, v.last_day
            from zwangerschapsverlof v
            where v.employment_id = any (?) and not v.withdrawn
              and not exists (select 1 from zwangerschapsverlof r where r.replaces = v.id)
            order by v.employment_id, v.first_day
            """;

    @PersistenceContext
    private EntityManager database;

    /** Every ziekmelding of these employments that stands, by employment, in order of first day. */
    public Map<Long, List<Spell>> of(Collection<Long> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Spell>> found = new HashMap<>();
        session()
                .doReturningWork(connection -> read(connection, employmentIds))
                .forEach(spell -> found.computeIfAbsent(spell.employmentId(), id -> new ArrayList<>())
                        .add(spell));
        found.values()
                .forEach(spells -> spells.sort((one, other) ->
                        one.days().first().compareTo(other.days().first())));
        return found;
    }

    /** The pregnancy and maternity leaves of these employments, by employment, in order of day. */
    public Map<Long, List<DaySpan>> leaves(Collection<Long> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        return session().doReturningWork(connection -> readLeaves(connection, employmentIds));
    }

    private static List<Spell> read(Connection connection, Collection<Long> employmentIds) throws SQLException {
        Map<Long, List<EventRow>> events = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            query.setArray(1, connection.createArrayOf("bigint", employmentIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())
                            .add(EventRow.of(row));
                }
            }
        }
        return events.values().stream().map(EventRow::spell).toList();
    }

    private static Map<Long, List<DaySpan>> readLeaves(Connection connection, Collection<Long> employmentIds)
            throws SQLException {
        Map<Long, List<DaySpan>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LEAVES)) {
            query.setArray(1, connection.createArrayOf("bigint", employmentIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("employment_id"), id -> new ArrayList<>())
                            .add(new DaySpan(
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class)));
                }
            }
        }
        return found;
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
