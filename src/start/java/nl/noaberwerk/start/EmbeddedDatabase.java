package nl.noaberwerk.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL 17 on loopback whose data survive, with durable settings and a password of its own. */
final class EmbeddedDatabase {

    static final String FOLDER = "postgresql";
    private static final String NAME = "noaberwerk";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** @throws StartFailed when PostgreSQL does not come up within a minute */
    static EmbeddedDatabase start(DataFolder folder, String password) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(postgres(folder, password), password);
            database.prepare(folder.path(FOLDER));
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartFailed(
                    "PostgreSQL start niet: " + e.getMessage() + ". Zie " + folder.path("log/postgresql.log") + ".", e);
        }
    }

    Database database() {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME + "?reWriteBatchedInserts=true",
                NAME,
                password);
    }

    void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The program is unpacked beside the data, never above it: the library clears old folders in there. */
    private static EmbeddedPostgres postgres(DataFolder folder, String password) throws IOException {
        Redirect log = Redirect.appendTo(folder.path("log/postgresql.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.path(FOLDER))
                .setOverrideWorkingDirectory(folder.path("postgresql-program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("password", password)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    /** The library makes a cluster that trusts everybody on the machine; here everybody must know the password. */
    private void prepare(Path data) throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase(Map.of("password", password))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME
                        + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'nl-NL' locale 'C'");
            }
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
