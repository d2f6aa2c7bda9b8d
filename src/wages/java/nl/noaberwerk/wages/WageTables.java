package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Reads, in one query, the wage tables that hold on a day.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class WageTables {

    private static final String CONFIRMED = "select r from WageTableRow r join fetch r.table t"
            + " where t.confirmedBy is not null and t.validFrom <= :day order by t.validFrom, t.confirmedAt, r.id";

    @PersistenceContext
    private EntityManager database;

    /** Only what was confirmed by a second person. */
    public WageScales on(LocalDate day) {
        return new WageScales(database.createQuery(CONFIRMED, WageTableRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(WageTableRow::amount)
                .toList());
    }
}
