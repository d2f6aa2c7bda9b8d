package nl.noaberwerk.signals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.testing.MigratedDatabase;

/** A real PostgreSQL with every table, and some accounts to mail to. */
class SignalsDatabase implements AutoCloseable {

    private final MigratedDatabase server;

    SignalsDatabase() {
        server = MigratedDatabase.fresh();
    }

    DataSource source() {
        return server.source();
    }

    void account(long id, String name, String email) throws SQLException {
        execute(
                "insert into account (id, version, name, full_name, password_hash, email) values (%d, 0, '%s', 'x', 'x', '%s')"
                        .formatted(id, name, email));
    }

    /** @return its number */
    long signal(String key) throws SQLException {
        Signal signal = new Signal(
                key,
                1,
                Role.LEIDINGGEVENDE,
                Optional.empty(),
                "Bel Jansen",
                "/absence/today.xhtml",
                LocalDate.of(2026, 11, 10),
                true);
        try (Connection connection = source().getConnection()) {
            return Signals.insert(connection, signal, Instant.now()).orElseThrow();
        }
    }

    void mail(long signal, String account, Instant notBefore) throws SQLException {
        execute("insert into signal_mail (id, signal_id, account, state, not_before, changed_at)"
                + " values (nextval('signal_mail_id_seq'), %d, '%s', 'WAITING', '%s', '%s')"
                        .formatted(signal, account, notBefore, notBefore));
    }

    String one(String query) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {}
}
