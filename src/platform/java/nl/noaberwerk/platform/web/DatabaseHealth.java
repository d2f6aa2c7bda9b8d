package nl.noaberwerk.platform.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.noaberwerk.platform.database.MigratingPersistenceProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.FlywayException;

/** Ready only when the database answers and every migration is applied, unchanged. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 3;

    @Resource(lookup = "jdbc/noaberwerk")
    private DataSource dataSource;

    private volatile boolean migrated;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try (Connection connection = dataSource.getConnection()) {
            return answer.status(connection.isValid(SECONDS) && migrated()).build();
        } catch (SQLException | FlywayException unavailable) {
            return answer.down().build();
        }
    }

    /** Migrations are done at the start only, so once they are in order they stay so. */
    private boolean migrated() {
        if (!migrated) {
            var flyway =
                    MigratingPersistenceProvider.flyway(dataSource, getClass().getClassLoader());
            migrated = flyway.info().pending().length == 0 && flyway.validateWithResult().validationSuccessful;
        }
        return migrated;
    }
}
