package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/** Reads, in one query, the wages of approved months about which something became known after their approval. */
@ApplicationScoped
class PaidWages {

    private static final String WAGE = "SALARIS";

    // the month of the fact and every later one that was approved before it was recorded; a correction of an absence
    // also
    // touches the days that it takes back
    private static final String TOUCHED = """
            select p.employment_id, p.personnel_number, p.name, r.month, p.document
            from payslip p join payroll_run r on r.id = p.run_id
            where r.employer_id = ? and r.status in ('APPROVED', 'CLOSED') and not p.blocked
              and exists (select 1 from (
                  select f.employment_id, f.valid_from, f.recorded_at from employment_fact f
                  where f.topic in ('HOURS', 'SALARY', 'END')
                  union all
                  select z.employment_id, least(e.day, o.day), e.recorded_at
                  from absence_event e join ziekmelding z on z.id = e.ziekmelding_id
                  left join absence_event o on o.id = e.replaces
                  union all
                  select v.employment_id, least(v.first_day, o.first_day), v.recorded_at
                  from zwangerschapsverlof v left join zwangerschapsverlof o on o.id = v.replaces
                  union all
                  select m.employment_id, m.first_day, m.notified_at from loonmaatregel m
                  union all
                  select m.employment_id, m.first_day, d.recorded_at
                  from loonmaatregel_end d join loonmaatregel m on m.id = d.loonmaatregel_id
                  union all
                  select q.employment_id, q.first_day, o.recorded_at
                  from leave_decision o join leave_request q on q.id = o.request_id
                  where q.kind <> 'VAKANTIE') f
                  where f.employment_id = p.employment_id and f.recorded_at > r.approved_at
                    and f.valid_from < r.month + interval '1 month')
            order by length(p.personnel_number), p.personnel_number, r.month
            """;

    @PersistenceContext
    private EntityManager em;

    /** @param wage on the payslips of that month, less what was not due over absence, without other components */
    record Paid(long employmentId, String personnelNumber, String name, YearMonth month, Euro wage) {

        Paid plus(Paid other) {
            return new Paid(employmentId, personnelNumber, name, month, wage.plus(other.wage));
        }
    }

    /** By month and employment. */
    Map<YearMonth, Map<Long, Paid>> touched(long employerId) {
        return em.unwrap(Session.class).doReturningWork(connection -> touched(connection, employerId));
    }

    static Map<YearMonth, Map<Long, Paid>> touched(Connection connection, long employerId) throws SQLException {
        Map<YearMonth, Map<Long, Paid>> found = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(TOUCHED)) {
            query.setLong(1, employerId);
            query.setFetchSize(1000);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Paid paid = paid(row);
                    found.computeIfAbsent(paid.month(), month -> new HashMap<>())
                            .merge(paid.employmentId(), paid, Paid::plus);
                }
            }
        }
        return found;
    }

    private static Paid paid(ResultSet row) throws SQLException {
        List<Euro> wages = PayslipText.document(row.getString(5)).lines().stream()
                .filter(line -> line.code().equals(WAGE) || line.isLowerWage())
                .map(Salary.Line::amount)
                .toList();
        return new Paid(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                YearMonth.from(row.getObject(4, LocalDate.class)),
                Euro.sum(wages));
    }
}
