package nl.noaberwerk.signals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets one of several servers do something at a moment, by an advisory lock of PostgreSQL; the others skip it. */
class OneServer {

    private final DataSource database;
    private final long lock;

    /** @param lock any fixed number, one for each thing that is done */
    OneServer(DataSource database, long lock) {
        this.database = database;
        this.lock = lock;
    }

    /** @return whether it was done here */
    boolean only(Runnable work) {
        try (Connection holder = database.getConnection()) {
            if (!ask(holder, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                // the connection goes back to the pool, where it would keep the lock
                ask(holder, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not answer.", failure);
        }
    }

    private boolean ask(Connection holder, String question) throws SQLException {
        try (PreparedStatement query = holder.prepareStatement(question)) {
            query.setLong(1, lock);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
