package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;

/** The calendars of the employers: cut-off, approval and payment of each month. */
@Stateless
@DenyAll
public class PayrollCalendars {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PayrollCalendar calendar;

    @Inject
    private Employers employers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The twelve months of the year. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<PlannedMonth> year(long employerId, int year) {
        caller.requireEmployer(employerId);
        List<YearMonth> departing =
                calendar.chosen(employerId).stream().map(MonthDates::month).toList();
        Employer employer = employers.find(employerId);
        Optional<YearMonth> approved = calendar.lastApproved(employerId);
        return calendar.from(employerId, YearMonth.of(year, 1))
                .limit(12)
                .map(days -> new PlannedMonth(
                        days,
                        departing.contains(days.month())
                                || employer.getPaymentDates().containsKey(days.month()),
                        approved.filter(last -> !last.isBefore(days.month())).isPresent()))
                .toList();
    }

    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public CalendarRule rule(long employerId) {
        caller.requireEmployer(employerId);
        return calendar.rule(employerId).orElseGet(() -> new CalendarRule(employerId));
    }

    /**
     * Makes the calendar otherwise from now on; months with days of their own keep those.
     *
     * @param decemberPaymentDay empty when December is paid on the same day as other months
     * @throws Refused when the numbers cannot be
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER})
    public void changeRule(long employerId, int cutOff, int approval, Optional<Integer> decemberPaymentDay) {
        CalendarRule rule = rule(employerId);
        rule.change(cutOff, approval);
        database.persist(rule);
        Employer employer = employers.find(employerId);
        if (!decemberPaymentDay.equals(Optional.ofNullable(employer.getDecemberPaymentDay()))) {
            employer.setDecemberPaymentDay(decemberPaymentDay.orElse(null));
            employers.change(employer);
        }
        tell(
                "regel van de salariskalender gewijzigd",
                employerId,
                Messages.text("wages.calendar.rule", cutOff, approval));
    }

    /**
     * Gives months days of their own, all or none; what equals the present days stays as it was.
     *
     * @throws Refused for a day in the past, an impossible order, no bank day, or a month that was approved
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER})
    public int change(long employerId, List<CalendarMonth> wanted) {
        caller.requireEmployer(employerId);
        List<CalendarMonth> changed = wanted.stream()
                .filter(days -> !days.equals(calendar.of(employerId, days.month())))
                .toList();
        changed.forEach(days -> keep(employerId, days));
        return changed.size();
    }

    /** Makes the month by the rule again, also its payment date. @throws Refused when the month was approved */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER})
    public void restore(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        requireOpen(employerId, month);
        dates(employerId, month).ifPresent(database::remove);
        pay(employerId, employer -> employer.payOnUsualDay(month));
        tell("salariskalender van " + Messages.shown(month) + " weer volgens de regel", employerId, "");
    }

    private void keep(long employerId, CalendarMonth wanted) {
        YearMonth month = wanted.month();
        requireOpen(employerId, month);
        CalendarMonth now = calendar.of(employerId, month);
        new CalendarChecks(now, wanted, today.date(), Law.load().bankDays()).check();
        dates(employerId, month)
                .ifPresentOrElse(
                        known -> known.change(wanted), () -> database.persist(new MonthDates(employerId, wanted)));
        if (!now.payment().equals(wanted.payment())) {
            pay(employerId, employer -> employer.payOn(month, wanted.payment()));
        }
        tell(
                "salariskalender van " + Messages.shown(month) + " gewijzigd",
                employerId,
                Messages.text("wages.calendar.days", wanted.cutOff(), wanted.approval(), wanted.payment()));
    }

    private void pay(long employerId, Consumer<Employer> change) {
        Employer employer = employers.find(employerId);
        change.accept(employer);
        employers.change(employer);
    }

    private void requireOpen(long employerId, YearMonth month) {
        calendar.lastApproved(employerId).filter(last -> !last.isBefore(month)).ifPresent(last -> {
            throw Refused.conflict("wages.calendar.approved", month, last.plusMonths(1));
        });
    }

    private Optional<MonthDates> dates(long employerId, YearMonth month) {
        return calendar.chosen(employerId).stream()
                .filter(dates -> dates.month().equals(month))
                .findFirst();
    }

    private void tell(String what, long employerId, String details) {
        String name = employers.find(employerId).getName();
        trail.changed(new AuditEntry(what, "werkgever " + name, employerId, details));
    }
}
