package nl.noaberwerk.leave;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.LawValue;
import org.hibernate.Session;

/**
 * Reads, set-wise, the leave of a month over which less than the wage is paid.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class LeaveTaken {

    private static final String TAKEN = """
            select d.employment_id, d.day, d.hours, r.kind from leave_day d
            join leave_request r on r.id = d.request_id
            join lateral (select x.outcome from leave_decision x where x.request_id = r.id
                order by x.id desc limit 1) o on o.outcome in ('APPROVED', 'GRANTED')
            where d.employment_id = any (?) and d.day between ? and ? and r.kind <> 'VAKANTIE'
            order by d.employment_id, d.day, d.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook lawBook;

    /** By employment, in order of day; what is paid in full is not in it. */
    public Map<Long, List<PaidLeave>> of(Collection<Long> employmentIds, YearMonth month) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        LeaveLaw law = new LeaveLaw(lawBook.current());
        return database.unwrap(Session.class)
                .doReturningWork(connection -> read(connection, employmentIds, month, law));
    }

    private static Map<Long, List<PaidLeave>> read(
            Connection connection, Collection<Long> ids, YearMonth month, LeaveLaw law) throws SQLException {
        Map<Long, List<PaidLeave>> found = new HashMap<>();
        Array people = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement query = connection.prepareStatement(TAKEN)) {
            query.setArray(1, people);
            query.setObject(2, month.atDay(1));
            query.setObject(3, month.atEndOfMonth());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LeaveKind kind = LeaveKind.valueOf(row.getString(4));
                    LocalDate day = row.getObject(2, LocalDate.class);
                    if (law.lowersPay(kind, day)) {
                        LawValue rate = law.paid(kind, day).orElseThrow();
                        found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(new PaidLeave(day, row.getBigDecimal(3), LeaveLaw.bound(kind), rate));
                    }
                }
            }
        }
        return found;
    }
}
