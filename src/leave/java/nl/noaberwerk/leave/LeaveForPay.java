package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/**
 * Hours of leave that must come on a payslip: bought, sold, or left when the service ends.
 *
 * <p>It checks no role: the services of payroll that use it do.
 */
@ApplicationScoped
public class LeaveForPay {

    private static final String LEAVING = """
            select e.id, s.out_of_service from employment e
            join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s
              on s.out_of_service between :first and :last
            where e.employer_id = :employer and e.regeling is not null order by e.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private LeaveStore store;

    @Inject
    private Today today;

    /**
     * Hours at the end of service.
     *
     * @param hours left; less than nil when more was taken than there was
     */
    public record Leaving(long employmentId, LocalDate lastDay, BigDecimal statutory, BigDecimal extra) {

        public BigDecimal hours() {
            return statutory.add(extra);
        }
    }

    /** Bought and sold hours of the employer since a day, also those that came on a payslip. */
    public List<LeaveEntry> traded(long employerId, LocalDate since) {
        return database.createQuery(
                        "select e from LeaveEntry e where e.employerId = :employer and e.day >= :since"
                                + " and e.posting in (:bought, :sold) order by e.id",
                        LeaveEntry.class)
                .setParameter("employer", employerId)
                .setParameter("since", since)
                .setParameter("bought", Posting.BOUGHT)
                .setParameter("sold", Posting.SOLD)
                .getResultList();
    }

    /** Who leaves in the month, with hours left that were not paid out. */
    public List<Leaving> leaving(long employerId, YearMonth month) {
        List<?> rows = database.createNativeQuery(LEAVING)
                .setParameter("employer", employerId)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
        List<Long> ids = rows.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .toList();
        // a line that pays out stands on the last day of service
        Map<Long, LeaveBalance> left = settled(ids, month.atEndOfMonth());
        List<Leaving> found = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            LeaveBalance balance = left.get(((Number) row[0]).longValue());
            if (balance.total().signum() != 0) {
                found.add(new Leaving(
                        balance.employmentId(),
                        LocalDate.parse(row[1].toString()),
                        balance.statutory(),
                        balance.extra()));
            }
        }
        return found;
    }

    /** Hours left at the end of the day, once the right of the year follows the service as known now: its end cuts it off. */
    public Map<Long, LeaveBalance> settled(Collection<Long> employmentIds, LocalDate day) {
        settlement.settle(store.employments(employmentIds), LeaveSettlement.BY_ITSELF);
        return balances.on(employmentIds, day);
    }

    /** Takes off what was paid out on the payslip of the month, per year and kind. */
    public void paidOut(long employmentId, LocalDate lastDay, YearMonth month, String by) {
        Employment employment = store.locked(employmentId);
        Collection<LeaveBalance.Left> left =
                balances.on(List.of(employmentId), lastDay).get(employmentId).left();
        Recording recording = new Recording(lastDay, today.now(), by, Messages.text("leave.entry.paid-out", month));
        left.forEach(one -> store.persist(
                new LeaveEntry(employment, Posting.PAID_OUT, one.hours().negate(), recording).in(one.bucket())));
    }

    /** Puts back all that was taken off as paid out: the payslip will not pay it. */
    public void givenBack(long employmentId, String by, String why) {
        Employment employment = store.locked(employmentId);
        Map<HourBucket, BigDecimal> out = new TreeMap<>();
        Map<HourBucket, LocalDate> days = new HashMap<>();
        store.entries(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .filter(one -> one.getPosting() == Posting.PAID_OUT)
                .forEach(one -> {
                    HourBucket bucket = one.bucket().orElseThrow();
                    out.merge(bucket, one.getHours(), BigDecimal::add);
                    days.put(bucket, one.getDay());
                });
        out.forEach((bucket, hours) -> {
            if (hours.signum() != 0) {
                Recording recording = new Recording(days.get(bucket), today.now(), by, why);
                store.persist(new LeaveEntry(employment, Posting.PAID_OUT, hours.negate(), recording).in(bucket));
            }
        });
    }
}
