package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Reads the tasks of an employer: one query finds them, one names the people of the page; it checks no role. */
@ApplicationScoped
public class TaskRows {

    private static final int WEEKS_AHEAD = 6;

    // only what is open and near is touched (index obligation_to_do), and the last casemanager of those few cases; the
    // warning is at most some days before the legal date, so the index on the legal date serves
    private static final String FOUND = """
            with near as (
                select o.id, o.case_id, o.employment_id, o.kind, o.number, o.due, o.warn, m.acting,
                       case when o.due < ? then 0 when o.warn <= ? then 1 else 2 end as term
                from obligation o
                left join lateral (
                    select case when ? between c.deputy_from and c.deputy_until then c.deputy else c.account end as acting
                    from casemanager c
                    where c.case_id = o.case_id
                    order by c.id desc limit 1) m on true
                where o.employer_id = ? and o.state = 'OPEN' and o.due <= ?
                  and (cast(? as bigint[]) is null or o.employment_id = any (?))
            ), mine as (
                select * from near n
                where (cast(? as varchar) is null or n.acting = ?) and (not ? or n.acting is null)
            )
            select p.*, t.overdue, t.week, t.next
            from (select count(*) filter (where term = 0) overdue, count(*) filter (where term = 1) week,
                         count(*) filter (where term = 2) next from mine) t
            left join (select * from mine where ? = 3 or term = ? order by due, case_id, id limit ? offset ?) p on true
            order by p.due, p.case_id, p.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private Today today;

    /** @param from 0 for the first */
    TaskPage page(long employerId, TaskSearch search, int from, int most) {
        Optional<List<Long>> named = Optional.of(search.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> people.fitting(employerId, text, today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList());
        database.flush();
        Question question = new Question(employerId, search, named, today.date());
        Found found =
                database.unwrap(Session.class).doReturningWork(connection -> found(connection, question, from, most));
        Map<Long, EmployeeNames.Named> names =
                people.of(found.tasks().stream().map(Task::employmentId).collect(Collectors.toSet()), today.date());
        return new TaskPage(
                found.tasks().stream()
                        .map(task -> task.row(names.get(task.employmentId())))
                        .toList(),
                found.overdue(),
                found.week(),
                found.next());
    }

    /** What is asked on which day. @param named only these employments; empty for all */
    record Question(long employerId, TaskSearch search, Optional<List<Long>> named, LocalDate day) {

        private void fill(PreparedStatement query) throws SQLException {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            query.setObject(1, day);
            query.setObject(2, sunday);
            query.setObject(3, day);
            query.setLong(4, employerId);
            query.setObject(5, sunday.plusWeeks(WEEKS_AHEAD));
            Array only = named.isPresent()
                    ? query.getConnection().createArrayOf("bigint", named.get().toArray())
                    : null;
            query.setArray(6, only);
            query.setArray(7, only);
            query.setString(8, search.casemanager().orElse(null));
            query.setString(9, search.casemanager().orElse(null));
            query.setBoolean(10, search.unassigned());
            query.setInt(11, search.term().ordinal());
            query.setInt(12, search.term().ordinal());
        }
    }

    /** The tasks without the names of the people, in one query. */
    static Found found(Connection connection, Question question, int from, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            question.fill(query);
            query.setInt(13, most);
            query.setInt(14, from);
            return read(query);
        }
    }

    private static Found read(PreparedStatement query) throws SQLException {
        List<Task> tasks = new ArrayList<>();
        int overdue = 0;
        int week = 0;
        int next = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                overdue = row.getInt("overdue");
                week = row.getInt("week");
                next = row.getInt("next");
                if (row.getObject("id") != null) {
                    tasks.add(Task.of(row));
                }
            }
        }
        return new Found(tasks, overdue, week, next);
    }

    record Found(List<Task> tasks, int overdue, int week, int next) {}

    /** A task whose name is still to be read. */
    record Task(
            long id,
            long caseId,
            long employmentId,
            ObligationKind kind,
            int number,
            LocalDate due,
            LocalDate warn,
            Optional<String> acting) {

        static Task of(ResultSet row) throws SQLException {
            return new Task(
                    row.getLong("id"),
                    row.getLong("case_id"),
                    row.getLong("employment_id"),
                    ObligationKind.valueOf(row.getString("kind")),
                    row.getInt("number"),
                    row.getObject("due", LocalDate.class),
                    row.getObject("warn", LocalDate.class),
                    Optional.ofNullable(row.getString("acting")));
        }

        TaskRow row(EmployeeNames.Named named) {
            return new TaskRow(
                    id, caseId, named.personnelNumber(), named.name().sorted(), kind, number, due, warn, acting);
        }
    }
}
