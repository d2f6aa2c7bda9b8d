package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes calculations over that nobody works on any more. */
@ApplicationScoped
class CalculationClaims {

    // a block takes about a second; longer silence means that the server is gone
    private static final String CLAIM = "update payroll_run set calculation = calculation + 1, version = version + 1,"
            + " heartbeat_at = clock_timestamp() where status = 'CALCULATING'"
            + " and heartbeat_at < clock_timestamp() - interval '15 seconds' returning id, calculation";

    @PersistenceContext
    private EntityManager em;

    /** The calculations that are ours from now on; a new number makes whatever may still run for the old one worthless. */
    @Transactional
    List<Calculation> claimSilent() {
        return ((List<?>) em.createNativeQuery(CLAIM).getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Calculation(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                        .toList();
    }
}
