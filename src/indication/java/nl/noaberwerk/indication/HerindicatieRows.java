package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Reads the herindicaties of an employer: one query finds them, one names the people of the page; it checks no role. */
@ApplicationScoped
public class HerindicatieRows {

    private static final String COUNTS = """
            select h.state, count(*) number,
                   count(*) filter (where h.due < ? and h.state not in ('DECIDED', 'CLOSED')) late
            from herindicatie h
            where h.employer_id = ? and (cast(? as bigint[]) is null or h.employment_id = any (?))
            group by h.state
            """;

    private static final String FOUND = """
            select h.id, h.employment_id, h.ground, h.state, h.valid_until, h.due
            from herindicatie h
            where h.employer_id = ? and (cast(? as bigint[]) is null or h.employment_id = any (?))
              and h.state = any (?) and (not ? or h.due < ? and h.state <> 'DECIDED')
            order by h.due nulls last, h.id
            limit ? offset ?
            """;

    // of each state the first few; the index is by state and day
    private static final String BOARD = """
            select h.id, h.employment_id, h.ground, h.state, h.valid_until, h.due
            from unnest(array['TO_START', 'FILE', 'SENT', 'RECEIVED', 'DECIDED', 'OBJECTION']) s(state)
            cross join lateral (select * from herindicatie f where f.employer_id = ? and f.state = s.state
                order by f.due nulls last, f.id limit ?) h
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private Today today;

    /** @param from 0 for the first */
    HerindicatiePage page(long employerId, HerindicatieSearch search, int from, int most) {
        Optional<List<Long>> named = named(employerId, search.text());
        // the names are read when the work is done: another query in the middle of it gives the connection back
        Found found = database.unwrap(Session.class).doReturningWork(connection -> {
            Array only = named.isPresent()
                    ? connection.createArrayOf("bigint", named.get().toArray())
                    : null;
            Asked asked = new Asked(employerId, search, only, today.date());
            Map<HerindicatieState, Integer> counts = new EnumMap<>(HerindicatieState.class);
            Map<HerindicatieState, Integer> late = new EnumMap<>(HerindicatieState.class);
            count(connection, asked, counts, late);
            List<Bare> rows = most == 0 ? List.of() : found(connection, asked, from, most);
            Map<HerindicatieState, Integer> which = search.late() ? late : counts;
            int total = asked.states().stream()
                    .mapToInt(state -> which.getOrDefault(state, 0))
                    .sum();
            int open = HerindicatieState.open().stream()
                    .mapToInt(state -> late.getOrDefault(state, 0))
                    .sum();
            return new Found(rows, total, counts, open);
        });
        return new HerindicatiePage(named(found.rows()), found.total(), found.counts(), found.late());
    }

    /** A part of the herindicaties whose names are still to be read, and the counts. */
    private record Found(List<Bare> rows, int total, Map<HerindicatieState, Integer> counts, int late) {}

    /** The first of each state that is not closed. */
    List<HerindicatieRow> board(long employerId, int most) {
        List<Bare> rows = database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(BOARD)) {
                query.setLong(1, employerId);
                query.setInt(2, most);
                return read(query);
            }
        });
        return named(rows);
    }

    private record Asked(long employerId, HerindicatieSearch search, Array only, LocalDate today) {

        List<HerindicatieState> states() {
            return search.state().map(List::of).orElseGet(HerindicatieState::open);
        }
    }

    private static void count(
            Connection connection,
            Asked asked,
            Map<HerindicatieState, Integer> counts,
            Map<HerindicatieState, Integer> late)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COUNTS)) {
            query.setObject(1, asked.today());
            query.setLong(2, asked.employerId());
            query.setArray(3, asked.only());
            query.setArray(4, asked.only());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    HerindicatieState state = HerindicatieState.valueOf(row.getString("state"));
                    counts.put(state, row.getInt("number"));
                    late.put(state, row.getInt("late"));
                }
            }
        }
    }

    private static List<Bare> found(Connection connection, Asked asked, int from, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            query.setLong(1, asked.employerId());
            query.setArray(2, asked.only());
            query.setArray(3, asked.only());
            query.setArray(
                    4,
                    connection.createArrayOf(
                            "varchar", asked.states().stream().map(Enum::name).toArray()));
            query.setBoolean(5, asked.search().late());
            query.setObject(6, asked.today());
            query.setInt(7, most);
            query.setInt(8, from);
            return read(query);
        }
    }

    private static List<Bare> read(PreparedStatement query) throws SQLException {
        List<Bare> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new Bare(
                        row.getLong("id"),
                        row.getLong("employment_id"),
                        HerindicatieGround.valueOf(row.getString("ground")),
                        HerindicatieState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                        Optional.ofNullable(row.getObject("due", LocalDate.class))));
            }
        }
        return rows;
    }

    /** A row whose name is still to be read. */
    private record Bare(
            long id,
            long employmentId,
            HerindicatieGround ground,
            HerindicatieState state,
            Optional<LocalDate> validUntil,
            Optional<LocalDate> due) {

        HerindicatieRow row(EmployeeNames.Named named) {
            return new HerindicatieRow(
                    id, employmentId, named.personnelNumber(), named.name().sorted(), ground, state, validUntil, due);
        }
    }

    private List<HerindicatieRow> named(List<Bare> rows) {
        Map<Long, EmployeeNames.Named> names =
                people.of(rows.stream().map(Bare::employmentId).collect(Collectors.toSet()), today.date());
        return rows.stream().map(row -> row.row(names.get(row.employmentId()))).toList();
    }

    private Optional<List<Long>> named(long employerId, String text) {
        return Optional.of(text.strip())
                .filter(given -> !given.isEmpty())
                .map(given -> people.fitting(employerId, given, today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList());
    }
}
