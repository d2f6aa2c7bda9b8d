package nl.noaberwerk.wages;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.noaberwerk.testing.MigratedDatabase;

/** A real database with the tables of this area and those below it, for tests. */
final class WagesDatabase implements AutoCloseable {

    private final MigratedDatabase server;
    private final Connection connection;

    WagesDatabase() throws SQLException {
        server = MigratedDatabase.fresh();
        connection = server.source().getConnection();
        execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day)"
                + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5,"
                + " 25)");
    }

    /** People 1 up to and including the number, each with an employment of that id; personnel number 10000 + id. */
    void people(int number) throws SQLException {
        execute("insert into person select g, 0, 'cipher' || g, date '1980-01-01' from generate_series(1, " + number
                + ") g");
        execute("insert into employment select g, 0, g, 1, (10000 + g)::text, 'WSW', date '2020-01-01'"
                + " from generate_series(1, " + number + ") g");
        execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,"
                + " initials, given_name, sex) select g, g, 'NAME', date '2020-01-01', now(), 'test', 'test',"
                + " 'Naam' || g, 'A.', 'Anna', 'V' from generate_series(1, " + number + ") g");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
