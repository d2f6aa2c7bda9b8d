package nl.noaberwerk.hours;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** The hours of a month per host and person, with what the hosts agreed to: the base of an invoice. */
@Stateless
@DenyAll
public class HourTotals {

    // of one day the last record counts; a correction is agreed when the host said so, and a refused one does not count
    private static final String OF_MONTH = """
            select t.inlener, t.employment_id, sum(t.hours), sum(coalesce(t.agreed, 0))
            from (select w.inlener, h.employment_id,
                         (array_agg(h.hours order by h.recorded_at desc, h.id desc)
                             filter (where a.outcome is null or a.outcome = 'AGREED'))[1] as hours,
                         (array_agg(h.hours order by h.recorded_at desc, h.id desc)
                             filter (where w.state = 'APPROVED' and (h.reason is null or a.outcome = 'AGREED')))[1]
                             as agreed
                  from host_week w join worked_hours h on h.week_id = w.id
                  left join correction_answer a on a.correction_id = h.id
                  where w.employer_id = :employer and w.monday between :monday and :last
                    and h.worked_on between :first and :last
                  group by w.id, h.employment_id, h.worked_on) t
            group by t.inlener, t.employment_id
            having sum(t.hours) > 0 or sum(coalesce(t.agreed, 0)) > 0
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** Somebody's hours of a month at a host. @param approved of these the hours that the host agreed to */
    public record Total(String inlener, String personnelNumber, String name, BigDecimal hours, BigDecimal approved) {

        public boolean isApproved() {
            return hours.compareTo(approved) == 0;
        }
    }

    /** By host and name; who did not work is left out. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Total> of(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        List<?> rows = database.createNativeQuery(OF_MONTH)
                .setParameter("employer", employerId)
                .setParameter("monday", WorkedWeeks.monday(month.atDay(1)))
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        Map<Long, EmployeeNames.Named> named = names.of(
                found.stream().map(row -> ((Number) row[1]).longValue()).collect(Collectors.toSet()),
                month.atEndOfMonth());
        auditTrail.read(new AuditEntry("gewerkte uren per maand bekeken", "medewerkers", employerId, month.toString()));
        return found.stream()
                .map(row -> total(row, named.get(((Number) row[1]).longValue())))
                .sorted(Comparator.comparing(Total::inlener).thenComparing(Total::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Total total(Object[] row, EmployeeNames.Named who) {
        return new Total(
                (String) row[0], who.personnelNumber(), who.name().sorted(), (BigDecimal) row[2], (BigDecimal) row[3]);
    }
}
