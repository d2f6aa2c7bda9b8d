package nl.noaberwerk.platform.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Brings the tables up to date before Hibernate looks at them.
 *
 * <p>Nothing that the server starts comes earlier than the persistence provider, so migrating happens here.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        DataSource dataSource =
                unit.getNonJtaDataSource() == null ? unit.getJtaDataSource() : unit.getNonJtaDataSource();
        flyway(dataSource, unit.getClassLoader()).migrate();
        return super.createContainerEntityManagerFactory(unit, properties);
    }

    /** The migrations of all areas; an area numbers on its own, so an older number may come later. */
    public static Flyway flyway(DataSource dataSource, ClassLoader classes) {
        return Flyway.configure(classes)
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .failOnMissingLocations(true)
                .load();
    }
}
