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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Reads how the indicaties of an employer stand: one query finds them, one names the people of the page; no role. */
@ApplicationScoped
public class IndicatieRows {

    private static final String COUNTS = """
            select count(*) everybody,
                   count(*) filter (where t.latest is not null and t.lapse_on <= ?) ending,
                   count(*) filter (where t.finding <> '') findings
            from indicatie_term t
            where t.employer_id = ? and (cast(? as bigint[]) is null or t.employment_id = any (?))
            """;

    private static final String FOUND = """
            select * from indicatie_term t
            where t.employer_id = ? and (cast(? as bigint[]) is null or t.employment_id = any (?))
              and (not ? or t.latest is not null and t.lapse_on <= ?) and (not ? or t.finding <> '')
            order by t.lapse_on, t.employment_id
            limit ? offset ?
            """;

    private static final String FORECAST = """
            select q.first,
                   (select count(*) from indicatie_term t where t.employer_id = ? and t.latest is not null
                       and t.latest >= q.first and t.latest < q.first + interval '3 months') needed,
                   (select count(*) from indicatie_term t where t.employer_id = ? and t.lapse_ground = 'AOW'
                       and t.lapse_on >= q.first and t.lapse_on < q.first + interval '3 months') age_first
            from (select cast(generate_series(cast(? as timestamp), cast(? as timestamp), interval '3 months') as date)
                first) q
            order by q.first
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private Today today;

    /** @param from 0 for the first */
    IndicatiePage page(long employerId, IndicatieSearch search, int from, int most) {
        Optional<List<Long>> named = Optional.of(search.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> people.fitting(employerId, text, today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList());
        // the names are read when the work is done: another query in the middle of it gives the connection back
        Found found = database.unwrap(Session.class).doReturningWork(connection -> {
            Array only = named.isPresent()
                    ? connection.createArrayOf("bigint", named.get().toArray())
                    : null;
            List<Bare> rows = most == 0 ? List.of() : found(connection, employerId, only, search, from, most);
            return counted(connection, employerId, only, rows);
        });
        return new IndicatiePage(named(found.rows()), found.all(), found.ending(), found.findings());
    }

    /** A part of the indicaties whose names are still to be read, and the counts. */
    private record Found(List<Bare> rows, int all, int ending, int findings) {}

    /** How many fall in each of the coming quarters, this one first. */
    List<QuarterCount> forecast(long employerId, int quarters) {
        LocalDate first =
                today.date().with(today.date().getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(FORECAST)) {
                query.setLong(1, employerId);
                query.setLong(2, employerId);
                query.setObject(3, first);
                query.setObject(4, first.plusMonths(3L * (quarters - 1)));
                List<QuarterCount> counts = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        counts.add(new QuarterCount(
                                row.getObject("first", LocalDate.class),
                                row.getInt("needed"),
                                row.getInt("age_first")));
                    }
                }
                return counts;
            }
        });
    }

    private Found counted(Connection connection, long employerId, Array only, List<Bare> rows) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COUNTS)) {
            query.setObject(1, today.date().plusYears(1));
            query.setLong(2, employerId);
            query.setArray(3, only);
            query.setArray(4, only);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Found(rows, row.getInt("everybody"), row.getInt("ending"), row.getInt("findings"));
            }
        }
    }

    private List<Bare> found(
            Connection connection, long employerId, Array only, IndicatieSearch search, int from, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            query.setLong(1, employerId);
            query.setArray(2, only);
            query.setArray(3, only);
            query.setBoolean(4, search.kind() == IndicatieSearch.Kind.ENDING);
            query.setObject(5, today.date().plusYears(1));
            query.setBoolean(6, search.kind() == IndicatieSearch.Kind.FINDING);
            query.setInt(7, most);
            query.setInt(8, from);
            List<Bare> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(Bare.of(row));
                }
            }
            return rows;
        }
    }

    private List<IndicatieRow> named(List<Bare> rows) {
        Map<Long, EmployeeNames.Named> names =
                people.of(rows.stream().map(Bare::employmentId).collect(Collectors.toSet()), today.date());
        return rows.stream().map(row -> row.row(names.get(row.employmentId()))).toList();
    }

    /** A row whose name is still to be read. */
    private record Bare(
            long employmentId,
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> validUntil,
            String category,
            Optional<Lapse> lapse,
            Optional<LocalDate> latest,
            IndicatieFinding finding) {

        static Bare of(ResultSet row) throws SQLException {
            String category = row.getString("category");
            String ground = row.getString("lapse_ground");
            return new Bare(
                    row.getLong("employment_id"),
                    Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                    Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                    category == null ? "" : Arbeidshandicap.valueOf(category).getLabel(),
                    ground == null
                            ? Optional.empty()
                            : Optional.of(
                                    new Lapse(row.getObject("lapse_on", LocalDate.class), LapseGround.valueOf(ground))),
                    Optional.ofNullable(row.getObject("latest", LocalDate.class)),
                    IndicatieFinding.of(row.getString("finding")));
        }

        IndicatieRow row(EmployeeNames.Named named) {
            return new IndicatieRow(
                    employmentId,
                    named.personnelNumber(),
                    named.name().sorted(),
                    decidedOn,
                    validUntil,
                    category,
                    lapse,
                    latest,
                    finding);
        }
    }
}
