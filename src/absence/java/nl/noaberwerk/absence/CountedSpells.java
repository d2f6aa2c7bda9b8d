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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Verzuimgeval;
import org.hibernate.Session;

/**
 * Reads the sicknesses of a whole employer in a few years as the figures count them: days and degrees, nothing else.
 *
 * <p>It checks no role: the services that use it do. {@link Spells} gives more of fewer people.
 */
@ApplicationScoped
public class CountedSpells {

    private static final char RECOVERED = 'R';
    private static final char WITHDRAWN = 'W';

    // numbers in place of dates and decimals: a hundred thousand rows are read in a blink
    private static final String EVENTS = """
            select z.id, z.employment_id, left(e.kind, 1), e.day - date '1970-01-01',
                   case when e.therapy then 10000 else (coalesce(e.incapacity, 0) * 100)::int end
            from absence_case c
            join ziekmelding z on z.case_id = c.id
            join absence_event e on e.ziekmelding_id = z.id
            where c.employer_id = ? and c.first_day <= ? and (c.last_day is null or c.last_day >= ?)
              and c.merged_into is null and not c.withdrawn and e.kind <> 'UNDONE'
              and not exists (select 1 from absence_event r where r.replaces = e.id)
            """;

    @PersistenceContext
    private EntityManager database;

    /** What stands of one ziekmelding. */
    private static final class Events {

        private final long employmentId;
        private final TreeMap<Long, Long> degrees = new TreeMap<>();
        private Long recovered;
        private boolean withdrawn;

        private Events(long employmentId) {
            this.employmentId = employmentId;
        }

        private void add(char kind, long day, long percentage) {
            switch (kind) {
                case RECOVERED -> recovered = day;
                case WITHDRAWN -> withdrawn = true;
                default -> degrees.put(day, percentage);
            }
        }

        private Verzuimgeval verzuimgeval() {
            List<Verzuimgeval.Degree> steps = new ArrayList<>(degrees.size());
            degrees.forEach(
                    (day, percentage) -> steps.add(new Verzuimgeval.Degree(LocalDate.ofEpochDay(day), percentage)));
            LocalDate last = recovered == null ? null : LocalDate.ofEpochDay(recovered - 1);
            return new Verzuimgeval(new DaySpan(steps.get(0).from(), last), steps, false);
        }
    }

    /** Those of which the case, as the law joins them, has a day in the span, by employment; the span has a last day. */
    public Map<Long, List<Verzuimgeval>> of(long employerId, DaySpan span) {
        Map<Long, Events> found =
                database.unwrap(Session.class).doReturningWork(connection -> read(connection, employerId, span));
        Map<Long, List<Verzuimgeval>> byEmployment = new HashMap<>();
        found.values().stream()
                .filter(events -> !events.withdrawn && !events.degrees.isEmpty())
                .forEach(events -> byEmployment
                        .computeIfAbsent(events.employmentId, id -> new ArrayList<>())
                        .add(events.verzuimgeval()));
        return byEmployment;
    }

    private static Map<Long, Events> read(Connection connection, long employerId, DaySpan span) throws SQLException {
        Map<Long, Events> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            query.setLong(1, employerId);
            query.setObject(2, span.lastDay().orElseThrow());
            // a recovery on the first day of the span is still to be counted
            query.setObject(3, span.first().minusDays(1));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long employment = row.getLong(2);
                    found.computeIfAbsent(row.getLong(1), id -> new Events(employment))
                            .add(row.getString(3).charAt(0), row.getInt(4), row.getInt(5));
                }
            }
        }
        return found;
    }
}
