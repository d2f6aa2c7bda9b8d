package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.rules.BankDays;
import nl.noaberwerk.rules.Law;

/**
 * Reads until when items come into a month, by when it is approved, and when it is paid.
 *
 * <p>It checks no role, like the other readers of a salary run. The services that use it do.
 */
@ApplicationScoped
public class PayrollCalendar {

    @PersistenceContext
    private EntityManager database;

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    /** The last day on which an item still comes into the month; that day itself is in time. */
    public LocalDate cutOff(long employerId, YearMonth month) {
        return of(employerId, month).cutOff();
    }

    public CalendarMonth of(long employerId, YearMonth month) {
        return from(employerId, month).findFirst().orElseThrow();
    }

    /**
     * The month into which an item comes that is entered on this day: not approved, and its cut-off not passed.
     *
     * @param today the day of entering
     */
    public YearMonth firstOpenFor(long employerId, LocalDate today) {
        return from(employerId, firstOpen(employerId, today))
                .filter(month -> !month.cutOff().isBefore(today))
                .findFirst()
                .orElseThrow()
                .month();
    }

    /** The months of the employer from this one on, without end. */
    Stream<CalendarMonth> from(long employerId, YearMonth first) {
        Employer employer = database.find(Employer.class, employerId);
        CalendarRule rule = rule(employerId).orElseGet(() -> new CalendarRule(employerId));
        Map<YearMonth, MonthDates> chosen =
                chosen(employerId).stream().collect(Collectors.toMap(MonthDates::month, Function.identity()));
        BankDays bankDays = Law.load().bankDays();
        return Stream.iterate(first, month -> month.plusMonths(1)).map(month -> {
            CalendarMonth usual = CalendarMonth.by(rule, month, employer.paymentDate(month), bankDays);
            return Optional.ofNullable(chosen.get(month)).map(usual::with).orElse(usual);
        });
    }

    /** The month after the last approved run; without one the month of the day. */
    YearMonth firstOpen(long employerId, LocalDate today) {
        return openPeriod.isResolvable() ? openPeriod.get().firstOpen(employerId) : YearMonth.from(today);
    }

    Optional<YearMonth> lastApproved(long employerId) {
        return openPeriod.isResolvable() ? openPeriod.get().lastApproved(employerId) : Optional.empty();
    }

    Optional<CalendarRule> rule(long employerId) {
        return database.createQuery("select r from CalendarRule r where r.employerId = :employer", CalendarRule.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .findFirst();
    }

    List<MonthDates> chosen(long employerId) {
        return database.createQuery("select d from MonthDates d where d.employerId = :employer", MonthDates.class)
                .setParameter("employer", employerId)
                .getResultList();
    }
}
