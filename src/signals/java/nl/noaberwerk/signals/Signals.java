package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/**
 * Raises signals, in the transaction of what happened: when that is undone, so is the signal.
 *
 * <p>It checks no role: areas call it, also at night when nobody is signed in.
 */
@ApplicationScoped
public class Signals {

    // two servers that raise the same thing at one moment: the second waits for the first and then adds nothing
    private static final String INSERT = """
            insert into signal (id, key, kind, employer_id, role, account, text, link, due, direct, raised_at)
            values (nextval('signal_id_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do nothing
            returning id""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Mailings mailings;

    @Inject
    private Today today;

    /** Makes it known; does nothing when the key was raised before. */
    @Transactional
    public void raise(Signal signal) {
        database.unwrap(Session.class)
                .doReturningWork(connection -> insert(connection, signal, today.now()))
                .ifPresent(id -> mailings.add(id, signal));
    }

    /** The number of the new signal; empty when its key was raised before. */
    static OptionalLong insert(Connection connection, Signal signal, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, signal.key());
            insert.setString(2, signal.kind());
            insert.setLong(3, signal.employerId());
            insert.setString(4, signal.role());
            insert.setString(5, signal.account().orElse(null));
            insert.setString(6, signal.text());
            insert.setString(7, signal.link());
            insert.setObject(8, signal.due());
            insert.setBoolean(9, signal.direct());
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
