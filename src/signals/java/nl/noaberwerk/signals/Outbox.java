package nl.noaberwerk.signals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The signals that wait to be mailed.
 *
 * <p>Every step is one statement that commits by itself: what a server has taken no other takes, and a server that dies
 * while it sends leaves a doubt that is seen, never a second mail.
 */
class Outbox {

    private static final int MOST_AT_ONCE = 500;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private static final String SEEN = """
            update signal_mail m set state = 'SEEN', changed_at = ?
            where m.state = 'WAITING'
              and exists (select 1 from signal_seen s where s.signal_id = m.signal_id and s.account = m.account)""";

    private static final String LEFT = """
            update signal_mail set state = 'DOUBTFUL', changed_at = ?,
                failure = 'De server stopte tijdens het versturen.'
            where state = 'SENDING' and changed_at < ?""";

    private static final String TAKE = """
            update signal_mail m set state = 'SENDING', attempts = attempts + 1, changed_at = ?
            where m.id in (select id from signal_mail where state = 'WAITING' and not_before <= ?
                           order by account, id limit ? for update skip locked)
            returning m.id, m.account, m.attempts, (select a.email from account a where a.name = m.account)""";

    private static final String SETTLE = """
            update signal_mail set state = ?, failure = nullif(?, ''), not_before = ?, changed_at = ?
            where id = any (?) and state = 'SENDING'""";

    private final DataSource database;

    Outbox(DataSource database) {
        this.database = database;
    }

    /**
     * A mail to one account.
     *
     * @param rows which signals it is about
     * @param email null when the account has no address any more
     */
    record Mail(String account, String email, List<Long> rows, int attempts) {

        Mail and(long row, int attempt) {
            List<Long> more = new ArrayList<>(rows);
            more.add(row);
            return new Mail(account, email, more, Math.max(attempts, attempt));
        }
    }

    /** Takes what is due, one mail for each account; what was put away on the screen meanwhile is not mailed. */
    List<Mail> take(Instant now) {
        change(SEEN, now);
        change(LEFT, now, now.minus(LONGEST_SENDING));
        Map<String, Mail> mails = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, now.atOffset(ZoneOffset.UTC));
            take.setObject(2, now.atOffset(ZoneOffset.UTC));
            take.setInt(3, MOST_AT_ONCE);
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    Mail none = new Mail(row.getString(2), row.getString(4), List.of(), 0);
                    Mail mail = mails.getOrDefault(none.account(), none).and(row.getLong(1), row.getInt(3));
                    mails.put(mail.account(), mail);
                }
            }
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
        return List.copyOf(mails.values());
    }

    /** Notes what became of a mail; what must be tried again waits twice as long every time, up to four hours. */
    void settle(Mail mail, MailOutcome outcome, Instant now) {
        boolean later = outcome.kind() == MailOutcome.Kind.LATER;
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, later ? "WAITING" : outcome.kind().name());
            settle.setString(2, outcome.failure());
            settle.setObject(3, (later ? now.plus(pause(mail.attempts())) : now).atOffset(ZoneOffset.UTC));
            settle.setObject(4, now.atOffset(ZoneOffset.UTC));
            settle.setArray(5, connection.createArrayOf("bigint", mail.rows().toArray()));
            settle.executeUpdate();
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
    }

    /** One minute after the first attempt, then two, four and so on. */
    static Duration pause(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void change(String sql, Instant... moments) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int place = 0; place < moments.length; place++) {
                change.setObject(place + 1, moments[place].atOffset(ZoneOffset.UTC));
            }
            change.executeUpdate();
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
    }

    private static IllegalStateException unanswered(SQLException failure) {
        return new IllegalStateException("The outbox of signals does not answer.", failure);
    }
}
