package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An item of a month as it stands in the database, without the definition of its component.
 *
 * @param figure hours or euros, as written
 */
record StoredItem(
        long employmentId,
        String component,
        BigDecimal figure,
        Optional<String> costCentre,
        Optional<String> description,
        YearMonth concerns) {

    private static final String VARIABLE = """
            select i.employment_id, i.component, coalesce(i.quantity, i.amount), i.cost_centre, i.description,
                   i.concerns
            from variable_item i
            where i.month = ? and i.employment_id = any (?)
              and not exists (select 1 from item_withdrawal w where w.item_id = i.id)
            order by i.employment_id, i.component, i.concerns, i.id
            """;

    private static final String RECURRING = """
            select i.employment_id, i.component, coalesce(i.quantity, i.amount), i.cost_centre, i.description,
                   cast(? as date)
            from recurring_item i
            left join lateral (select e.last_month from recurring_item_end e
                where e.recurring_item_id = i.id order by e.id desc limit 1) e on true
            where i.first_month <= ? and coalesce(e.last_month, i.last_month, ?) >= ? and i.employment_id = any (?)
            order by i.employment_id, i.component, i.id
            """;

    private static final String USING = """
            select (select count(*) from variable_item i where i.component = ? and i.month >= ?
                      and not exists (select 1 from item_withdrawal w where w.item_id = i.id))
                 + (select count(*) from recurring_item i
                    left join lateral (select e.last_month from recurring_item_end e
                        where e.recurring_item_id = i.id order by e.id desc limit 1) e on true
                    where i.component = ? and (coalesce(e.last_month, i.last_month) is null
                        or coalesce(e.last_month, i.last_month) >= greatest(i.first_month, ?)))
            """;

    /** What is given once and was not withdrawn. */
    static List<StoredItem> variable(Connection connection, Collection<Long> ids, YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(VARIABLE)) {
            query.setObject(1, month.atDay(1));
            query.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            return rows(query);
        }
    }

    /** What comes back and has begun and not ended. */
    static List<StoredItem> recurring(Connection connection, Collection<Long> ids, YearMonth month)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RECURRING)) {
            for (int place = 1; place <= 4; place++) {
                query.setObject(place, month.atDay(1));
            }
            query.setArray(5, connection.createArrayOf("bigint", ids.toArray()));
            return rows(query);
        }
    }

    static long using(Connection connection, String component, YearMonth from) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(USING)) {
            query.setString(1, component);
            query.setObject(2, from.atDay(1));
            query.setString(3, component);
            query.setObject(4, from.atDay(1));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    MonthItem with(WageComponent definition) {
        return new MonthItem(
                employmentId,
                component,
                MonthItems.words(definition.text(), description),
                definition.treatment(),
                definition.worth(figure),
                concerns,
                costCentre,
                definition.source(),
                definition.toCheck());
    }

    private static List<StoredItem> rows(PreparedStatement query) throws SQLException {
        List<StoredItem> found = new ArrayList<>();
        query.setFetchSize(5000);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new StoredItem(
                        row.getLong(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        YearMonth.from(row.getObject(6, LocalDate.class))));
            }
        }
        return found;
    }
}
