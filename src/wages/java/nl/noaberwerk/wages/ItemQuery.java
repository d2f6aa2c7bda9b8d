package nl.noaberwerk.wages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.PersonName;

/** The queries behind the lists of items; every value is bound. */
final class ItemQuery {

    private static final String NAME = """
            left join lateral (select f.surname, f.prefix, f.initials, f.given_name from person_fact f
                where f.person_id = %s and f.topic = 'NAME' and f.valid_from <= greatest(current_date, %s)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            """;

    // what comes once and what comes back, in one month
    private static final String IN_MONTH = """
            with given as (
                select i.id, i.employment_id, i.month, i.asked_month, i.concerns, i.component, i.quantity, i.amount,
                       i.cost_centre, i.description, i.receipt_date, i.timing, i.source, i.advance_id, i.recorded_at,
                       i.recorded_by, w.recorded_by as withdrawn_by, w.reason as withdrawn_reason
                from variable_item i left join item_withdrawal w on w.item_id = i.id
                where i.month = ?
                union all
                select r.id, r.employment_id, cast(? as date), cast(? as date), cast(? as date), r.component,
                       r.quantity, r.amount, r.cost_centre, r.description, null, 'IN_TIME', 'RECURRING', null, r.recorded_at,
                       r.recorded_by, null, null
                from recurring_item r
                left join lateral (select e.last_month from recurring_item_end e
                    where e.recurring_item_id = r.id order by e.id desc limit 1) e on true
                where r.first_month <= ? and coalesce(e.last_month, r.last_month, ?) >= ?),
            chosen as (
                select given.*, e.personnel_number, e.person_id, e.in_service
                from given join employment e on e.id = given.employment_id
                where e.employer_id = ?
                  and (? = '' or given.component = ?) and (? = '' or given.source = ?)
                  and (not ? or given.timing <> 'IN_TIME') and (? or given.withdrawn_by is null)
                  and (? = '%%%%' or e.id in (
                      select e.id from employment e
                      %s
                      where e.employer_id = ? and lower(concat_ws(' ', n.given_name, n.initials, n.prefix, n.surname,
                          n.given_name, n.surname || ',', e.personnel_number)) like ?)))
            """.formatted(NAME.formatted("e.person_id", "e.in_service"));

    private static final String PAGE = IN_MONTH + """
            select paged.*, n.surname, n.prefix, n.initials, n.given_name
            from (select chosen.*, count(*) over () as total from chosen
                  order by length(personnel_number), personnel_number, component, id offset ? limit ?) paged
            %s
            order by length(personnel_number), personnel_number, component, id
            """.formatted(NAME.formatted("paged.person_id", "paged.in_service"));

    private static final String TOTALS = IN_MONTH + """
            select component, count(*), sum(quantity), sum(amount) from chosen
            where withdrawn_by is null group by component order by component
            """;

    private static final String OF_EMPLOYMENT = """
            select i.id, i.employment_id, i.month, i.asked_month, i.concerns, i.component, i.quantity, i.amount,
                   i.cost_centre, i.description, i.receipt_date, i.timing, i.source, i.advance_id, i.recorded_at,
                   i.recorded_by, w.recorded_by as withdrawn_by, w.reason as withdrawn_reason, e.personnel_number,
                   n.surname, n.prefix, n.initials, n.given_name, 0 as total
            from variable_item i
            join employment e on e.id = i.employment_id
            left join item_withdrawal w on w.item_id = i.id
            %s
            where i.employment_id = ? and i.month >= ?
            order by i.month desc, i.component, i.id
            """.formatted(NAME.formatted("e.person_id", "e.in_service"));

    private ItemQuery() {}

    static ItemPage page(Connection connection, long employer, ItemSearch search, int from, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            int place = bind(query, employer, search);
            query.setInt(place, from);
            query.setInt(place + 1, most);
            query.setFetchSize(2000);
            return page(query);
        }
    }

    static List<ComponentTotal> totals(Connection connection, long employer, ItemSearch search) throws SQLException {
        List<ComponentTotal> totals = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TOTALS)) {
            bind(query, employer, search);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    totals.add(new ComponentTotal(
                            row.getString(1), row.getInt(2), row.getBigDecimal(3), row.getBigDecimal(4)));
                }
            }
        }
        return totals;
    }

    static List<ItemRow> ofEmployment(Connection connection, long employment, YearMonth from) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_EMPLOYMENT)) {
            query.setLong(1, employment);
            query.setObject(2, from.atDay(1));
            return page(query).rows();
        }
    }

    private static int bind(PreparedStatement query, long employer, ItemSearch search) throws SQLException {
        int place = 1;
        while (place <= 7) {
            query.setObject(place++, search.month().atDay(1));
        }
        query.setLong(place++, employer);
        query.setString(place++, search.component());
        query.setString(place++, search.component());
        query.setString(place++, search.source());
        query.setString(place++, search.source());
        query.setBoolean(place++, search.afterCutOff());
        query.setBoolean(place++, search.withdrawn());
        query.setString(place++, search.pattern());
        query.setLong(place++, employer);
        query.setString(place++, search.pattern());
        return place;
    }

    private static ItemPage page(PreparedStatement query) throws SQLException {
        List<ItemRow> rows = new ArrayList<>();
        int total = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                total = row.getInt("total");
                rows.add(item(row));
            }
        }
        return new ItemPage(rows, total);
    }

    private static ItemRow item(ResultSet row) throws SQLException {
        String number = row.getString("personnel_number");
        String surname = row.getString("surname");
        PersonName name = new PersonName(
                surname == null ? number : surname,
                row.getString("prefix"),
                row.getString("initials"),
                row.getString("given_name"));
        return new ItemRow(
                row.getLong("id"),
                row.getLong("employment_id"),
                number,
                name.sorted(),
                month(row, "month"),
                month(row, "asked_month"),
                month(row, "concerns"),
                row.getString("component"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("amount"),
                row.getString("cost_centre"),
                row.getString("description"),
                row.getObject("receipt_date", LocalDate.class),
                ItemTiming.valueOf(row.getString("timing")),
                ItemSource.valueOf(row.getString("source")),
                row.getObject("advance_id", Long.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_reason"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
