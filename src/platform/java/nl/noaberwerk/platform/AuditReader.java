package nl.noaberwerk.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Searches the audit trail and proves that nothing in it was changed or taken out. */
@Stateless
@DenyAll
public class AuditReader {

    private static final String COLUMNS =
            "select id, at, account, action, what, subject, employer_id, details, hash from audit_trail ";
    private static final int FETCH = 5_000;

    @Resource(lookup = "jdbc/noaberwerk")
    private DataSource dataSource;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * The outcome of checking the chain.
     *
     * @param rows how many rows were checked
     * @param lastHash of the last row, in hexadecimals; noted down elsewhere it also shows rows cut off the end
     * @param broken the first row that does not fit
     */
    public record Proof(long rows, String lastHash, Optional<Long> broken) {}

    /** @param first how many rows to pass over; the newest row comes first */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<AuditRow> search(AuditSearch search, int first, int most) {
        AuditSearch.Condition condition = search.condition(caller.employers());
        String sql = COLUMNS + "where " + condition.sql() + " order by id desc limit ? offset ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int next = bind(connection, query, condition.values());
            query.setInt(next, most);
            query.setInt(next + 1, first);
            return rows(query);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public long count(AuditSearch search) {
        AuditSearch.Condition condition = search.condition(caller.employers());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from audit_trail where " + condition.sql())) {
            bind(connection, query, condition.values());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Recomputes every hash from the first row on. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public Proof prove() {
        trail.read("keten gecontroleerd", "audittrail");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS + "order by id")) {
            query.setFetchSize(FETCH);
            try (ResultSet found = query.executeQuery()) {
                return proof(found);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Proof proof(ResultSet found) throws SQLException {
        long rows = 0;
        byte[] hash = new byte[0];
        while (found.next()) {
            AuditRow row = row(found);
            rows++;
            if (row.id() != rows || !Arrays.equals(row.hash(), row.hashAfter(hash))) {
                return new Proof(rows, HexFormat.of().formatHex(hash), Optional.of(rows));
            }
            hash = row.hash();
        }
        return new Proof(rows, HexFormat.of().formatHex(hash), Optional.empty());
    }

    private static int bind(Connection connection, PreparedStatement query, List<Object> values) throws SQLException {
        int next = 1;
        for (Object value : values) {
            if (value instanceof Long[] ids) {
                query.setArray(next++, connection.createArrayOf("bigint", ids));
            } else {
                query.setObject(next++, value);
            }
        }
        return next;
    }

    private static List<AuditRow> rows(PreparedStatement query) throws SQLException {
        List<AuditRow> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static AuditRow row(ResultSet found) throws SQLException {
        Long employer = found.getObject("employer_id", Long.class);
        AuditEntry entry = new AuditEntry(
                found.getString("what"), found.getString("subject"), employer, found.getString("details"));
        return new AuditRow(
                found.getLong("id"),
                found.getObject("at", OffsetDateTime.class).toInstant(),
                found.getString("account"),
                found.getString("action"),
                entry,
                found.getBytes("hash"));
    }
}
