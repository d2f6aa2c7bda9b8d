package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/**
 * Keeps up how the indicatie of everybody in service stands: its end, the last day to ask for another, and what is wrong.
 *
 * <p>It checks no role: services call it after they recorded something, and the night does it for everybody.
 */
@ApplicationScoped
public class IndicatieTermBook {

    // of the facts that hold today, the last decision by its first day; beside it what is stored, to write only what
    // differs
    private static final String FACTS = """
            select e.id employment_id, e.employer_id, e.person_id, e.in_service, e.regeling, p.birth_date,
                   s.out_of_service, i.decided_on, i.valid_until, i.arbeidshandicap,
                   coalesce(i.valid_from, i.decided_on) begins, l.ground, l.day lapse_day,
                   t.decided_on t_decided_on, t.valid_until t_valid_until, t.category t_category, t.lapse_on t_lapse_on,
                   t.lapse_ground t_lapse_ground, t.latest t_latest, t.warn t_warn, t.first_signal t_first_signal,
                   t.finding t_finding
            from employment e
            join person p on p.id = e.person_id
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            left join lateral (select * from indicatie d where d.person_id = e.person_id
                order by d.decided_on desc, d.recorded_at desc, d.id desc limit 1) i on true
            left join lateral (select * from indicatie_lapse f
                where f.person_id = e.person_id and f.withdraws is null and f.day > i.decided_on
                  and not exists (select 1 from indicatie_lapse w where w.withdraws = f.id)
                order by f.day, f.id limit 1) l on true
            left join indicatie_term t on t.employment_id = e.id
            where e.employer_id = ? and (cast(? as bigint[]) is null or e.person_id = any (?))
            """;

    private static final String WRITE = """
            insert into indicatie_term (employment_id, employer_id, person_id, decided_on, valid_until, category, lapse_on,
                lapse_ground, latest, warn, first_signal, finding)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (employment_id) do update set decided_on = excluded.decided_on,
                valid_until = excluded.valid_until, category = excluded.category, lapse_on = excluded.lapse_on,
                lapse_ground = excluded.lapse_ground, latest = excluded.latest, warn = excluded.warn,
                first_signal = excluded.first_signal, finding = excluded.finding
            """;

    private static final String REMOVE = "delete from indicatie_term where employment_id = ?";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HerindicatieFiles files;

    @Inject
    private LawBook book;

    @Inject
    private Today today;

    /** Everybody of the employer, and the files that come in sight or fall away by it. */
    void refresh(long employerId) {
        refresh(employerId, Optional.empty());
    }

    /** The same for some people. */
    void refresh(long employerId, Collection<Long> personIds) {
        if (!personIds.isEmpty()) {
            refresh(employerId, Optional.of(personIds));
        }
    }

    private void refresh(long employerId, Optional<Collection<Long>> personIds) {
        database.flush();
        HerindicatieTerms terms = new HerindicatieTerms(book.current());
        database.unwrap(Session.class).doWork(connection -> {
            Changes changes = changes(connection, employerId, personIds, terms);
            write(connection, changes.written());
            remove(connection, changes.removed());
        });
        files.keepUp(employerId, terms);
    }

    private record Changes(List<IndicatieStanding> written, List<Long> removed) {}

    private Changes changes(
            Connection connection, long employerId, Optional<Collection<Long>> personIds, HerindicatieTerms terms)
            throws SQLException {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        try (PreparedStatement query = connection.prepareStatement(FACTS)) {
            query.setLong(1, employerId);
            var only = personIds.isPresent()
                    ? connection.createArrayOf("bigint", personIds.get().toArray())
                    : null;
            query.setArray(2, only);
            query.setArray(3, only);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    compare(row, terms, changes);
                }
            }
        }
        return changes;
    }

    private void compare(ResultSet row, HerindicatieTerms terms, Changes changes) throws SQLException {
        Optional<IndicatieStanding> stored = IndicatieStanding.stored(row);
        Optional<IndicatieStanding> now = IndicatieStanding.computed(row, terms, today.date());
        if (!now.equals(stored)) {
            now.ifPresent(changes.written()::add);
            if (now.isEmpty()) {
                changes.removed().add(row.getLong("employment_id"));
            }
        }
    }

    private static void write(Connection connection, List<IndicatieStanding> standings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (IndicatieStanding standing : standings) {
                standing.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void remove(Connection connection, List<Long> employmentIds) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            for (Long id : employmentIds) {
                delete.setLong(1, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
