package nl.noaberwerk.signals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Sends the notes that are due, each once; every step is one statement that commits by itself, as in {@link Outbox}. */
class NoteDelivery {

    private static final Duration LONGEST_SENDING = Duration.ofMinutes(15);

    private static final String LEFT = """
            update note_mail set state = 'DOUBTFUL', changed_at = ?,
                failure = 'De server stopte tijdens het versturen.'
            where state = 'SENDING' and changed_at < ?""";

    private static final String TAKE = """
            update note_mail n set state = 'SENDING', attempts = attempts + 1, changed_at = ?
            where n.id in (select id from note_mail where state = 'WAITING' and not_before <= ?
                           order by id limit 500 for update skip locked)
            returning n.id, n.attempts, n.subject, n.text,
                (select a.email from account a where a.name = n.account and a.password_hash <> 'closed')""";

    private static final String SETTLE = """
            update note_mail set state = ?, failure = nullif(?, ''), not_before = ?, changed_at = ?
            where id = ? and state = 'SENDING'""";

    private final DataSource database;
    private final MailServer server;

    NoteDelivery(DataSource database, MailServer server) {
        this.database = database;
        this.server = server;
    }

    private record Taken(long id, int attempts, String subject, String text, String email) {}

    /** One round. */
    void run(Instant now) {
        try {
            for (Taken note : take(now)) {
                settle(note, sent(note), now);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The outbox of notes does not answer.", failure);
        }
    }

    private MailOutcome sent(Taken note) {
        return note.email() == null
                ? MailOutcome.NO_ADDRESS
                : server.send("bericht-" + note.id(), note.email(), note.subject(), note.text());
    }

    private List<Taken> take(Instant now) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement left = connection.prepareStatement(LEFT)) {
                left.setObject(1, now.atOffset(ZoneOffset.UTC));
                left.setObject(2, now.minus(LONGEST_SENDING).atOffset(ZoneOffset.UTC));
                left.executeUpdate();
            }
            try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setObject(1, now.atOffset(ZoneOffset.UTC));
                take.setObject(2, now.atOffset(ZoneOffset.UTC));
                try (ResultSet row = take.executeQuery()) {
                    while (row.next()) {
                        taken.add(new Taken(
                                row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                    }
                }
            }
        }
        return taken;
    }

    private void settle(Taken note, MailOutcome outcome, Instant now) throws SQLException {
        boolean later = outcome.kind() == MailOutcome.Kind.LATER;
        Instant next = later ? now.plus(Outbox.pause(note.attempts())) : now;
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, later ? "WAITING" : outcome.kind().name());
            settle.setString(2, outcome.failure());
            settle.setObject(3, next.atOffset(ZoneOffset.UTC));
            settle.setObject(4, now.atOffset(ZoneOffset.UTC));
            settle.setLong(5, note.id());
            settle.executeUpdate();
        }
    }
}
