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
import java.util.List;
import java.util.Map;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PayHold;
import org.hibernate.Session;

/** Reads, set-wise, over which days no wage is paid because of a loonmaatregel. */
@ApplicationScoped
class PayHolds {

    // an opschorting that was ended holds nothing back any more: what was kept back is paid after all
    private static final String HELD = """
            select m.employment_id, m.kind, m.first_day, coalesce(e.last_day, m.last_day)
            from loonmaatregel m left join loonmaatregel_end e on e.loonmaatregel_id = m.id
            where m.employment_id = any (?)
              and (e.id is null or m.kind = 'LOONSTOP' and e.last_day >= m.first_day)
            order by m.employment_id, m.first_day, m.id
            """;

    @PersistenceContext
    private EntityManager database;

    Map<Long, List<PayHold>> of(Collection<Long> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employmentIds));
    }

    static Map<Long, List<PayHold>> read(Connection connection, Collection<Long> employmentIds) throws SQLException {
        Map<Long, List<PayHold>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(HELD)) {
            query.setArray(1, connection.createArrayOf("bigint", employmentIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    DaySpan days = new DaySpan(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new PayHold(PayHold.Kind.valueOf(row.getString(2)), days));
                }
            }
        }
        return found;
    }
}
