package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/**
 * Reads, in one query, what was taken up as nabetaling about earlier months, by whichever way it came in.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class SettledMonths {

    /** The component of a nabetaling that is paid in the year that it is about. */
    public static final String SAME_YEAR = "NABETALING";

    /** The component of a nabetaling about an earlier year. */
    public static final String EARLIER_YEAR = "NABETALING_VORIG_JAAR";

    private static final String SETTLED = "select i.employment_id, i.concerns, sum(i.amount) from variable_item i"
            + " where i.component in ('" + SAME_YEAR + "', '" + EARLIER_YEAR + "') and i.employment_id = any (?)"
            + " and not exists (select 1 from item_withdrawal w where w.item_id = i.id) group by 1, 2";

    @PersistenceContext
    private EntityManager database;

    /** The component for a nabetaling about a month, by the month in which it is paid. */
    public static String component(YearMonth about, YearMonth paid) {
        return about.getYear() == paid.getYear() ? SAME_YEAR : EARLIER_YEAR;
    }

    /** By employment and month; who has none is not in it. */
    public Map<Long, Map<YearMonth, Euro>> of(Collection<Long> employmentIds) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employmentIds));
    }

    private static Map<Long, Map<YearMonth, Euro>> read(Connection connection, Collection<Long> ids)
            throws SQLException {
        Map<Long, Map<YearMonth, Euro>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SETTLED)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(YearMonth.from(row.getObject(2, LocalDate.class)), new Euro(row.getBigDecimal(3)));
                }
            }
        }
        return found;
    }
}
