package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/** Adds up the approved payslips of many employments in one query. */
@ApplicationScoped
class ApprovedMonthsReader {

    private static final String SUMS = """
            select p.employment_id,
                   sum(p.loon_loonheffing) filter (where r.month >= ?), sum(p.loonheffing) filter (where r.month >= ?),
                   sum(p.arbeidskorting) filter (where r.month >= ?), sum(p.premieloon) filter (where r.month >= ?),
                   sum(p.maximum_premieloon) filter (where r.month >= ?),
                   sum(p.bijdrageloon_zvw) filter (where r.month >= ?),
                   sum(p.reserved_vakantietoeslag), sum(p.reserved_eindejaarsuitkering),
                   count(distinct r.month) filter (where r.month >= ?),
                   sum(p.loon_loonheffing) filter (where r.month >= ? and r.month < ?),
                   count(distinct r.month) filter (where r.month >= ? and r.month < ?)
            from payslip p join payroll_run r on r.id = p.run_id
            where p.employment_id = any (?) and not p.blocked and r.status in ('APPROVED', 'CLOSED') and r.month < ?
            group by p.employment_id
            """;

    @PersistenceContext
    private EntityManager em;

    /** By employment, what was approved before the month; who has nothing is absent. */
    Map<Long, ApprovedMonths> before(YearMonth month, Collection<Long> employmentIds) {
        return em.unwrap(Session.class).doReturningWork(connection -> read(connection, month, employmentIds));
    }

    static Map<Long, ApprovedMonths> read(Connection connection, YearMonth month, Collection<Long> ids)
            throws SQLException {
        Map<Long, ApprovedMonths> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SUMS)) {
            bind(query, month, ids);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), of(row));
                }
            }
        }
        return found;
    }

    private static void bind(PreparedStatement query, YearMonth month, Collection<Long> ids) throws SQLException {
        YearMonth january = YearMonth.of(month.getYear(), 1);
        for (int place = 1; place <= 7; place++) {
            query.setObject(place, january.atDay(1));
        }
        for (int place = 8; place <= 11; place += 2) {
            query.setObject(place, january.minusYears(1).atDay(1));
            query.setObject(place + 1, january.atDay(1));
        }
        query.setArray(12, query.getConnection().createArrayOf("bigint", ids.toArray()));
        query.setObject(13, month.atDay(1));
    }

    private static ApprovedMonths of(ResultSet row) throws SQLException {
        YearToDate sums = new YearToDate(
                true,
                euro(row, 2),
                euro(row, 3),
                euro(row, 4),
                euro(row, 5),
                euro(row, 6),
                euro(row, 7),
                euro(row, 8),
                euro(row, 9));
        return new ApprovedMonths(sums, row.getInt(10), true, euro(row, 11), row.getInt(12));
    }

    private static Euro euro(ResultSet row, int column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? Euro.ZERO : new Euro(value);
    }
}
