package nl.noaberwerk.check;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A real PostgreSQL for the tests inside the container, up before the first of them and gone after the last. */
public final class DatabaseForTests implements LauncherSessionListener {

    private EmbeddedPostgres database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("check.database.port");
        if (port == null) {
            return;
        }
        try {
            database =
                    EmbeddedPostgres.builder().setPort(Integer.parseInt(port)).start();
        } catch (IOException notStarted) {
            throw new IllegalStateException("PostgreSQL for the tests did not start", notStarted);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException notStopped) {
            throw new IllegalStateException("PostgreSQL for the tests did not stop", notStopped);
        }
    }
}
