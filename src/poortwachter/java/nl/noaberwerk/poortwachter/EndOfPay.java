package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.ExtendedPay;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;

/** Tells payroll until when the timeline makes the employer pay: longer after a loonsanctie or a late WIA application. */
@ApplicationScoped
public class EndOfPay implements ExtendedPay {

    private static final String LAST_DAYS = "select o.employmentId, max(o.due) from StoredObligation o"
            + " where o.employmentId in :list and o.kind = :kind and o.state <> :lapsed group by o.employmentId";

    @PersistenceContext
    private EntityManager database;

    @Override
    public Map<Long, LocalDate> lastDays(Collection<Long> employmentIds) {
        return database.createQuery(LAST_DAYS, Tuple.class)
                .setParameter("list", employmentIds)
                .setParameter("kind", ObligationKind.EINDE_LOONDOORBETALING)
                .setParameter("lapsed", ObligationState.LAPSED)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, LocalDate.class)));
    }
}
