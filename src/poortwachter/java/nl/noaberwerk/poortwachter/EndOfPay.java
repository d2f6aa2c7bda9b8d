package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.noaberwerk.absence.ExtendedPay;
import org.hibernate.Session;

/** Tells payroll until when the timeline makes the employer pay: longer after a loonsanctie or a late WIA application. */
@ApplicationScoped
public class EndOfPay implements ExtendedPay {

    private static final String LAST_DAYS = "select employment_id, max(due) from obligation"
            + " where employment_id = any (?) and kind = 'EINDE_LOONDOORBETALING' and state <> 'LAPSED'"
            + " group by employment_id";

    @PersistenceContext
    private EntityManager database;

    @Override
    public Map<Long, LocalDate> lastDays(Collection<Long> employmentIds) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employmentIds));
    }

    static Map<Long, LocalDate> read(Connection connection, Collection<Long> employmentIds) throws SQLException {
        Map<Long, LocalDate> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LAST_DAYS)) {
            query.setArray(1, connection.createArrayOf("bigint", employmentIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), row.getObject(2, LocalDate.class));
                }
            }
        }
        return found;
    }
}
