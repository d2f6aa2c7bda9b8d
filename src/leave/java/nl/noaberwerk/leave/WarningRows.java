package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;

/** Finds who must be warned that hours lapse; it checks no role, the services that use it do. */
@ApplicationScoped
public class WarningRows {

    private static final String ADDRESSED = """
            select e.id, exists (select 1 from person_fact f where f.person_id = e.person_id and f.topic = 'ADDRESS'
                and f.valid_from <= greatest(:day, e.in_service))
            from employment e where e.id in (:ids)
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** Everybody in service with hours of the law of that year that were not planned, and no letter in this round. */
    List<WarningRow> waiting(long employerId, WarningRound round) {
        Set<Long> warned = new HashSet<>(database.createQuery(
                        "select w.employmentId from LeaveWarning w where w.employerId = :employer and w.year = :year"
                                + " and w.round = :round",
                        Long.class)
                .setParameter("employer", employerId)
                .setParameter("year", round.year())
                .setParameter("round", round.round())
                .getResultList());
        List<Named> waiting = people.inService(employerId, "", today.date()).stream()
                .filter(one -> !warned.contains(one.employmentId()))
                .toList();
        HourBucket bucket = HourBucket.statutory(round.year());
        LocalDate lapse = new LeaveTerms(lawBook.current()).lapseDay(bucket);
        // as it will be when all leave is taken that was granted until then
        Map<Long, LeaveBalance> left =
                balances.on(waiting.stream().map(Named::employmentId).toList(), lapse.minusDays(1));
        return waiting.stream()
                .map(one -> new WarningRow(
                        employerId,
                        one.employmentId(),
                        one.personnelNumber(),
                        one.name().sorted(),
                        round.year(),
                        hours(left.get(one.employmentId()), bucket),
                        lapse))
                .filter(row -> row.hours().signum() > 0)
                .toList();
    }

    private static BigDecimal hours(LeaveBalance balance, HourBucket bucket) {
        return balance.left().stream()
                .filter(one -> one.bucket().equals(bucket))
                .map(LeaveBalance.Left::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Of whom an address is known. */
    Map<Long, Boolean> addressed(Collection<Long> ids, LocalDate day) {
        Map<Long, Boolean> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.createNativeQuery(ADDRESSED)
                    .setParameter("day", day)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row ->
                            found.put(((Number) ((Object[]) row)[0]).longValue(), (Boolean) ((Object[]) row)[1]));
        }
        return found;
    }
}
