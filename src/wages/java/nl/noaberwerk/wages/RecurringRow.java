package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.platform.Messages;

/**
 * A recurring item as it stands in a list, with the last month that counts now.
 *
 * @param lastMonth null when no end is agreed; before firstMonth it never comes
 */
public record RecurringRow(
        long id,
        long employmentId,
        String personnelNumber,
        String name,
        String component,
        BigDecimal quantity,
        BigDecimal amount,
        String costCentre,
        String description,
        YearMonth firstMonth,
        YearMonth lastMonth,
        String recordedBy,
        java.time.Instant recordedAt) {

    private static final String ROWS = """
            select r.id, r.employment_id, e.personnel_number, n.surname, n.prefix, n.initials, n.given_name, r.component,
                   r.quantity, r.amount, r.cost_centre, r.description, r.first_month,
                   coalesce(s.last_month, r.last_month) as last_month, r.recorded_by, r.recorded_at
            from recurring_item r
            join employment e on e.id = r.employment_id
            left join lateral (select x.last_month from recurring_item_end x
                where x.recurring_item_id = r.id order by x.id desc limit 1) s on true
            left join lateral (select f.surname, f.prefix, f.initials, f.given_name from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME'
                  and f.valid_from <= greatest(current_date, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            """;

    private static final String OF_EMPLOYER = ROWS + """
            where e.employer_id = ? and coalesce(s.last_month, r.last_month, ?) >= ?
              and lower(concat_ws(' ', n.given_name, n.initials, n.prefix, n.surname, n.given_name, n.surname || ',',
                  e.personnel_number)) like ?
            order by length(e.personnel_number), e.personnel_number, r.component, r.id
            """;

    private static final String OF_EMPLOYMENT =
            ROWS + "where r.employment_id = ? order by r.first_month desc, r.id desc";

    static List<RecurringRow> ofEmployer(Connection connection, long employer, String text, YearMonth from)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_EMPLOYER)) {
            query.setLong(1, employer);
            query.setObject(2, from.atDay(1));
            query.setObject(3, from.atDay(1));
            query.setString(4, new ItemSearch(from, text, "", "", false, false).pattern());
            return rows(query);
        }
    }

    static List<RecurringRow> ofEmployment(Connection connection, long employment) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_EMPLOYMENT)) {
            query.setLong(1, employment);
            return rows(query);
        }
    }

    /** "december 2026", or "geen einde". */
    public String endLabel() {
        return lastMonth == null ? Messages.text("wages.recurring.no-end") : Messages.shown(lastMonth);
    }

    /** It was ended before it began. */
    public boolean isNever() {
        return lastMonth != null && lastMonth.isBefore(firstMonth);
    }

    /** The same thing a second time, by mistake. */
    boolean isSame(NewItem item, Optional<YearMonth> last) {
        return component.equals(item.component())
                && item.figure().equals(NewItem.Figure.of(quantity, amount))
                && firstMonth.equals(item.month())
                && Objects.equals(lastMonth, last.orElse(null))
                && Objects.equals(costCentre, item.costCentre())
                && Objects.equals(description, item.description());
    }

    /** The first month in which somebody gets something else when the last month becomes another one. */
    YearMonth firstDifferent(YearMonth otherLast) {
        YearMonth earlier = lastMonth == null || otherLast.isBefore(lastMonth) ? otherLast : lastMonth;
        YearMonth next = earlier.plusMonths(1);
        return next.isBefore(firstMonth) ? firstMonth : next;
    }

    private static List<RecurringRow> rows(PreparedStatement query) throws SQLException {
        List<RecurringRow> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(row(row));
            }
        }
        return found;
    }

    private static RecurringRow row(ResultSet row) throws SQLException {
        String number = row.getString("personnel_number");
        String surname = row.getString("surname");
        PersonName name = new PersonName(
                surname == null ? number : surname,
                row.getString("prefix"),
                row.getString("initials"),
                row.getString("given_name"));
        LocalDate last = row.getObject("last_month", LocalDate.class);
        return new RecurringRow(
                row.getLong("id"),
                row.getLong("employment_id"),
                number,
                name.sorted(),
                row.getString("component"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("amount"),
                row.getString("cost_centre"),
                row.getString("description"),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                last == null ? null : YearMonth.from(last),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
