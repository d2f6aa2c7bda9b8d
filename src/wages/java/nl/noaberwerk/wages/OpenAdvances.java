package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import org.hibernate.Session;

/** Who still owes something of a voorschot. */
@Stateless
@DenyAll
public class OpenAdvances {

    private static final String SUMS = """
            select e.id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name,
                   coalesce(sum(i.amount) filter (where i.component = ?), 0),
                   coalesce(sum(i.amount) filter (where i.component = ? and i.month < ?), 0),
                   coalesce(sum(i.amount) filter (where i.component = ? and i.month >= ?), 0)
            from variable_item i
            join employment e on e.id = i.employment_id
            left join lateral (select f.surname, f.prefix, f.initials, f.given_name from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME'
                  and f.valid_from <= greatest(current_date, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            where e.employer_id = ? and i.component in (?, ?)
              and not exists (select 1 from item_withdrawal w where w.item_id = i.id)
            group by e.id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name
            order by length(e.personnel_number), e.personnel_number
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ItemMonths months;

    @Inject
    private Caller caller;

    /** Those with something to take back or to correct, by personnel number. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<OpenAdvance> of(long employerId) {
        caller.requireEmployer(employerId);
        YearMonth open = months.of(employerId).firstOpen();
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employerId, open)).stream()
                .filter(one -> !one.open().isZero() || !one.planned().isZero())
                .toList();
    }

    static List<OpenAdvance> read(Connection connection, long employer, YearMonth open) throws SQLException {
        List<OpenAdvance> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SUMS)) {
            query.setString(1, AdvanceRecovery.ADVANCE);
            query.setString(2, AdvanceRecovery.RECOVERY);
            query.setObject(3, open.atDay(1));
            query.setString(4, AdvanceRecovery.RECOVERY);
            query.setObject(5, open.atDay(1));
            query.setLong(6, employer);
            query.setString(7, AdvanceRecovery.ADVANCE);
            query.setString(8, AdvanceRecovery.RECOVERY);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(advance(row));
                }
            }
        }
        return found;
    }

    private static OpenAdvance advance(ResultSet row) throws SQLException {
        String surname = row.getString(3);
        PersonName name = new PersonName(
                surname == null ? row.getString(2) : surname, row.getString(4), row.getString(5), row.getString(6));
        return new OpenAdvance(
                row.getLong(1), row.getString(2), name.sorted(), euro(row, 7), euro(row, 8), euro(row, 9));
    }

    private static Euro euro(ResultSet row, int column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return new Euro(value.setScale(2));
    }
}
