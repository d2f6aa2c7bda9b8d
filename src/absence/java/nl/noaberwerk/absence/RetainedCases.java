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
import java.util.List;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;
import org.hibernate.Session;

/** A case goes whole, after its term: its reports and events, the advice, and what upper areas hang under it. */
@ApplicationScoped
public class RetainedCases implements Retained {

    // a case that was joined to another goes with that one
    private static final String ENDED = """
            select c.id, c.employment_id, c.first_day, coalesce(c.last_day, c.first_day) as ended
            from absence_case c
            where c.employer_id = ? and c.merged_into is null and (c.last_day is not null or c.withdrawn)
              and coalesce(c.last_day, c.first_day) <= ?
            order by c.id
            """;

    private static final String EVENTS = """
            delete from absence_event e using ziekmelding z, absence_case c
            where e.ziekmelding_id = z.id and z.case_id = c.id and c.employer_id = ?
              and coalesce(c.merged_into, c.id) = any (?)
            """;

    private static final String PARTICULARS = """
            delete from ziekmelding_particulars p using ziekmelding z, absence_case c
            where p.ziekmelding_id = z.id and z.case_id = c.id and c.employer_id = ?
              and coalesce(c.merged_into, c.id) = any (?)
            """;

    private static final String REPORTS = """
            delete from ziekmelding z using absence_case c
            where z.case_id = c.id and c.employer_id = ? and coalesce(c.merged_into, c.id) = any (?)
            """;

    private static final String HOURS = """
            delete from hours_worked_week h using absence_case c
            where h.case_id = c.id and c.employer_id = ? and coalesce(c.merged_into, c.id) = any (?)
            """;

    private static final String ADVICE = """
            delete from bedrijfsarts_advice a using absence_case c
            where a.case_id = c.id and c.employer_id = ? and coalesce(c.merged_into, c.id) = any (?)
            """;

    private static final String CASES =
            "delete from absence_case c where c.employer_id = ? and coalesce(c.merged_into, c.id) = any (?)";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String term() {
        return "bewaartermijn.verzuim";
    }

    @Override
    public String what() {
        return "Verzuimdossiers";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return session().doReturningWork(connection -> ended(connection, employerId, through));
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        session().doWork(connection -> erase(connection, employerId, ids));
    }

    static List<RetainedItem> ended(Connection connection, long employerId, LocalDate through) throws SQLException {
        List<RetainedItem> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ENDED)) {
            query.setLong(1, employerId);
            query.setObject(2, through);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(item(row));
                }
            }
        }
        return found;
    }

    static void erase(Connection connection, long employerId, Collection<Long> ids) throws SQLException {
        for (String delete : List.of(EVENTS, PARTICULARS, REPORTS, HOURS, ADVICE, CASES)) {
            try (PreparedStatement query = connection.prepareStatement(delete)) {
                query.setLong(1, employerId);
                query.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
                query.executeUpdate();
            }
        }
    }

    private static RetainedItem item(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended", LocalDate.class);
        String from = Messages.shown(row.getObject("first_day", LocalDate.class));
        return new RetainedItem(
                row.getLong("id"),
                row.getLong("employment_id"),
                ended,
                "verzuimdossier " + from + " tot en met " + Messages.shown(ended));
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
