package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Reads in the audit trail who saw or changed the file of a person; the services that use it check the roles. */
@ApplicationScoped
public class Accesses {

    private static final int MOST = 1_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private static final String SEEN =
            "select at, account, action, what from audit_trail where subject = any (?) and employer_id = ?"
                    + " order by id desc limit ?";

    @PersistenceContext
    private EntityManager database;

    /**
     * One line of the trail.
     *
     * @param moment in Dutch time: "7-12-2026 09:30"
     * @param action ingezien or gewijzigd
     */
    public record Seen(String moment, String account, String action, String what) {}

    /** The last thousand looks and changes, the newest first. */
    List<Seen> of(KnownPerson person) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, person));
    }

    private static List<Seen> read(Connection connection, KnownPerson person) throws SQLException {
        List<Seen> seen = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SEEN)) {
            query.setArray(
                    1, connection.createArrayOf("text", person.auditSubjects().toArray()));
            query.setLong(2, person.subject().employerId());
            query.setInt(3, MOST);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    seen.add(seen(row));
                }
            }
        }
        return seen;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                MOMENT.format(row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Today.ZONE)),
                row.getString("account"),
                row.getString("action"),
                row.getString("what"));
    }
}
