package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/**
 * Reads, set-wise, the loonbeslagen that hold in a month.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class Loonbeslagen {

    // confirmed, begun, not ended before the month, and something left of the claim; the first recorded goes first
    private static final String IN_MONTH = """
            select * from (
                select b.id, b.employment_id, b.creditor, b.reference, b.iban,
                       (select v.amount from loonbeslag_event v where v.loonbeslag_id = b.id and v.kind = 'VOET'
                            and v.month <= ? order by v.month desc, v.id desc limit 1) as voet,
                       (select c.amount from loonbeslag_event c where c.loonbeslag_id = b.id and c.kind = 'CLAIM'
                            order by c.id desc limit 1)
                       - coalesce((select sum(w.amount) from loonbeslag_event w where w.loonbeslag_id = b.id
                            and w.kind = 'WITHHELD'), 0) as remaining
                from loonbeslag b
                where b.employment_id = any (?) and b.first_month <= ?
                  and exists (select 1 from loonbeslag_event e where e.loonbeslag_id = b.id and e.kind = 'CONFIRMED')
                  and not exists (select 1 from loonbeslag_event e where e.loonbeslag_id = b.id and e.kind = 'ENDED'
                      and e.month < ?)) orders
            where remaining > 0
            order by employment_id, id
            """;

    @PersistenceContext
    private EntityManager database;

    /** The orders of these employments in the month, by employment, in order of rank; who has none is not in it. */
    public Map<Long, List<LoonbeslagOrder>> of(Collection<Long> employmentIds, YearMonth month) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employmentIds, month));
    }

    private static Map<Long, List<LoonbeslagOrder>> read(
            Connection connection, Collection<Long> employmentIds, YearMonth month) throws SQLException {
        Map<Long, List<LoonbeslagOrder>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(IN_MONTH)) {
            query.setObject(1, month.atDay(1));
            query.setArray(2, connection.createArrayOf("bigint", employmentIds.toArray()));
            query.setObject(3, month.atDay(1));
            query.setObject(4, month.atDay(1));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LoonbeslagOrder order = order(row);
                    found.computeIfAbsent(order.employmentId(), id -> new ArrayList<>())
                            .add(order);
                }
            }
        }
        return found;
    }

    private static LoonbeslagOrder order(ResultSet row) throws SQLException {
        return new LoonbeslagOrder(
                row.getLong("id"),
                row.getLong("employment_id"),
                row.getString("creditor"),
                row.getString("reference"),
                row.getString("iban"),
                new Euro(row.getBigDecimal("voet")),
                new Euro(row.getBigDecimal("remaining")));
    }
}
