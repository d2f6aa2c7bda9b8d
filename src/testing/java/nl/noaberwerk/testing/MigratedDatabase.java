package nl.noaberwerk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * A database of its own with every table of the areas on the class path, on one PostgreSQL for all tests of a module.
 *
 * <p>The tables are made once and copied: a new one costs some tenths of a second.
 */
public final class MigratedDatabase {

    private static final String TEMPLATE = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final String name;

    private MigratedDatabase(String name) {
        this.name = name;
    }

    /** An empty one; it goes with the tests of the module. */
    public static MigratedDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        // a database can only be copied when nobody is connected to it, so the one that connects here is another
        try (Connection connection =
                        server().getDatabase("postgres", "template1").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + TEMPLATE);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new MigratedDatabase(name);
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException none) {
                throw new IllegalStateException(none);
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
        return server;
    }

    public DataSource source() {
        return server().getDatabase("postgres", name);
    }

    /** The address with its user, for what connects by itself. */
    public String address() {
        return server().getJdbcUrl("postgres", name);
    }

    /** Hibernate on this database for these entities; it checks that they fit the tables. */
    public SessionFactory factory(Class<?>... entities) {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", address())
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        Arrays.stream(entities).forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    public void execute(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The first field of the first row as text; null when there is no row. */
    public String one(String query) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The employer 1 of the tests. */
    public void employer() {
        execute(
                "insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                        + " small_for_aof, vakantietoeslag_month, payment_day)"
                        + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
    }

    /** Somebody of the employer 1 in service since 2020, with the personnel number 10,000 more than the id. */
    public long employ(long id) {
        execute("insert into person (id, version, bsn, birth_date) values (" + id + ", 0, 'x" + id
                + "', '1970-01-01')");
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (" + id + ", 0, " + id + ", 1, '" + (10_000 + id) + "', 'WSW', '2020-01-01')");
        execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,"
                + " initials, given_name) values (" + id + ", " + id + ", 'NAME', '2020-01-01', now(), 'test', 'test',"
                + " 'Dam" + id + "', 'M.', 'Mehmet')");
        return id;
    }
}
