package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adds rows to the end of the chain of the audit trail, one transaction at a time. */
@ApplicationScoped
class AuditWriter {

    /** The number of PostgreSQL's advisory lock that keeps the chain in one line; any fixed number does. */
    private static final long CHAIN_LOCK = 7_265_001L;

    private static final String INSERT = """
            insert into audit_trail (id, at, account, action, what, subject, employer_id, details, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Today today;

    private record End(long id, byte[] hash) {}

    /** @param connection of the transaction itself: a second one would commit by its own and hold the lock for nothing */
    void append(Connection connection, List<PendingAudit.Act> acts) throws SQLException {
        // microseconds are what the database keeps; the hash must not cover more
        Instant now = today.now().truncatedTo(ChronoUnit.MICROS);
        try (Statement lock = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            lock.execute("select pg_advisory_xact_lock(" + CHAIN_LOCK + ")");
            End end = end(lock);
            for (PendingAudit.Act act : acts) {
                AuditRow row =
                        AuditRow.chained(end.id() + 1, now, act.account(), act.action(), act.entry(), end.hash());
                bind(insert, row);
                insert.addBatch();
                end = new End(row.id(), row.hash());
            }
            insert.executeBatch();
        }
    }

    private static End end(Statement statement) throws SQLException {
        try (ResultSet last = statement.executeQuery("select id, hash from audit_trail order by id desc limit 1")) {
            return last.next() ? new End(last.getLong(1), last.getBytes(2)) : new End(0, new byte[0]);
        }
    }

    private static void bind(PreparedStatement insert, AuditRow row) throws SQLException {
        insert.setLong(1, row.id());
        insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
        insert.setString(3, row.account());
        insert.setString(4, row.action());
        insert.setString(5, row.entry().what());
        insert.setString(6, row.entry().subject());
        insert.setObject(7, row.entry().employer(), Types.BIGINT);
        insert.setString(8, row.entry().details());
        insert.setBytes(9, row.hash());
    }
}
