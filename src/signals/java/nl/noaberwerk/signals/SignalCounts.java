package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.StandIns;

/** How many signals the caller has not put away, per account and day, in one query; nothing without a role. */
@ApplicationScoped
class SignalCounts {

    private static final String COUNTS = """
            select s.account as account, s.due as due, count(*) as number from signal s
            where s.employer_id = :employer and s.role in (:roles) and (s.account is null or s.account in (:desks))
              and not s.cleared
              and not exists (select 1 from signal_seen v where v.signal_id = s.id and v.account = :me)
            group by s.account, s.due order by s.due""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private StandIns standIns;

    /** @param account for whom alone; empty for everybody with the role */
    record OfDay(Optional<String> account, LocalDate due, int number) {}

    List<OfDay> open(long employerId) {
        Set<String> roles = caller.rolesFor(employerId);
        if (roles.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("roles", roles)
                .setParameter("desks", standIns.desks())
                .setParameter("me", caller.name())
                .getResultList();
        return rows.stream()
                .map(row -> new OfDay(
                        Optional.ofNullable(row.get("account", String.class)),
                        row.get("due") instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row.get("due"),
                        ((Number) row.get("number")).intValue()))
                .toList();
    }
}
