package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The minutes that hr-adviseurs spend on cases, per day and person, and their totals per month and category. */
@Stateless
@DenyAll
public class TimeSpent {

    private static final int DAY = 1440;

    // minutes on a confidential case count only for who may see it
    private static final String TOTALS = "select cast(date_trunc('month', t.worked_on) as date) as month, c.category,"
            + " t.account, sum(t.minutes) as minutes, count(distinct c.id) as cases from advice_time t join advice_case c"
            + " on c.id = t.case_id where c.employer_id = :employer and t.worked_on between :first and :last"
            + " and (:wide and not c.confidential or :advises and c.adviser = :me"
            + " or :named and c.id in (" + AdviceAccess.NAMED + "))"
            + " group by 1, 2, 3 having sum(t.minutes) <> 0 order by 1, 2, 3";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceReader reader;

    @Inject
    private AdviceRows rows;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /**
     * Adds what the caller spent on a day.
     *
     * @param minutes 1 to 1440; below zero takes back what was too much
     * @throws Refused for a day to come, more than a day, or when less than nothing would be left of the day
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void add(long caseId, LocalDate day, int minutes) {
        AdviceCase one = access.worked(caseId);
        if (day == null || day.isAfter(today.date()) || day.isBefore(one.getAskedOn())) {
            throw Refused.badRequest("hrm.time.day", one.getAskedOn(), today.date());
        }
        int known = reader.times(one).stream()
                .filter(time ->
                        time.getWorkedOn().equals(day) && time.getAccount().equals(caller.name()))
                .mapToInt(AdviceTime::getMinutes)
                .sum();
        if (minutes == 0 || Math.abs(minutes) > DAY || known + minutes < 0 || known + minutes > DAY) {
            throw Refused.badRequest("hrm.time.minutes", DAY, known);
        }
        database.persist(new AdviceTime(caseId, day, minutes, today.now(), caller.name()));
        access.changed("tijd bij HRM-dossier", one, minutes + " minuten");
    }

    /** By month, category and person, in the months from the first to the last; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    public List<TimeTotal> totals(long employerId, YearMonth first, YearMonth last) {
        caller.requireEmployer(employerId);
        if (last.isBefore(first)) {
            throw Refused.badRequest("hrm.time.months");
        }
        trail.read(new AuditEntry("tijd van HRM-advies bekeken", "werkgever " + employerId, employerId, ""));
        Map<String, AdviceCategory> labels = categories.on(today.date());
        List<Tuple> found = rows.seeing(employerId, database.createNativeQuery(TOTALS, Tuple.class))
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atEndOfMonth())
                .getResultList();
        return found.stream().map(row -> total(row, labels)).toList();
    }

    private static TimeTotal total(Tuple row, Map<String, AdviceCategory> labels) {
        String code = row.get("category", String.class);
        Object month = row.get("month");
        LocalDate day = month instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) month;
        return new TimeTotal(
                YearMonth.from(day),
                labels.containsKey(code) ? labels.get(code).getLabel() : code,
                row.get("account", String.class),
                ((Number) row.get("minutes")).intValue(),
                ((Number) row.get("cases")).intValue());
    }
}
