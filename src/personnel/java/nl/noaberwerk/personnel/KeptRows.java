package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Fills a table for inzage with a query; only beans of {@link PersonalData} use it. */
@ApplicationScoped
public class KeptRows {

    @PersistenceContext
    private EntityManager database;

    /**
     * The table with a row for each that is found.
     *
     * @param empty with as many columns as the query gives
     * @param sql one place: "= any (?)" for the ids
     * @param ids of employments, or of the person
     */
    public KeptData of(KeptData empty, String sql, Collection<Long> ids) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, empty, sql, ids));
    }

    private static KeptData read(Connection connection, KeptData empty, String sql, Collection<Long> ids)
            throws SQLException {
        KeptData table = empty;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    table = table.and(cells(row));
                }
            }
        }
        return table;
    }

    private static Object[] cells(ResultSet row) throws SQLException {
        Object[] cells = new Object[row.getMetaData().getColumnCount()];
        for (int column = 1; column <= cells.length; column++) {
            cells[column - 1] = switch (row.getMetaData().getColumnType(column)) {
                case Types.DATE -> row.getObject(column, LocalDate.class);
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> day(row.getObject(column, OffsetDateTime.class));
                default -> row.getObject(column);
            };
        }
        return cells;
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(Today.ZONE).toLocalDate();
    }
}
