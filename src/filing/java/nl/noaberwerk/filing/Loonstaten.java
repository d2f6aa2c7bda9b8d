package nl.noaberwerk.filing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.filing.Loonstaat.TakenOver;
import nl.noaberwerk.payroll.OpeningBalance;
import nl.noaberwerk.payroll.OpeningBalances;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The loonstaten of the employees, from approved payslips and opening balances. */
@Stateless
@DenyAll
public class Loonstaten {

    private static final String PAID =
            "select p from Payslip p join fetch p.run r where r.month between :first and :last"
                    + " and p.blocked = false and r.status in (nl.noaberwerk.payroll.RunStatus.APPROVED,"
                    + " nl.noaberwerk.payroll.RunStatus.CLOSED) and ";

    private static final String IN_ORDER = " order by p.payee.personnelNumber, r.month, r.sequence";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OpeningBalances openings;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** One employment's; without rows when nothing was approved in the year. That it was looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Loonstaat of(long employmentId, int year) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("filing.loonstaat.unknown", employmentId);
        }
        long employerId = employment.getEmployerId();
        caller.requireEmployer(employerId);
        List<Payslip> paid = query("p.payee.employmentId = :which", employmentId, year);
        String number = employment.getPersonnelNumber();
        trail.read(new AuditEntry("loonstaat ingezien", "persoon " + number, employerId, Integer.toString(year)));
        String name = paid.isEmpty() ? "" : paid.get(paid.size() - 1).name();
        return new Loonstaat(year, number, name, takenOver(employmentId, year), rows(paid));
    }

    /** Everybody's who was paid in the year, in order of personnel number. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Loonstaat> ofYear(long employerId, int year) {
        caller.requireEmployer(employerId);
        trail.read(
                new AuditEntry("loonstaten ingezien", "werkgever " + employerId, employerId, Integer.toString(year)));
        Map<Long, List<Payslip>> people = query("r.employerId = :which", employerId, year).stream()
                .collect(Collectors.groupingBy(
                        payslip -> payslip.payee().employmentId(), LinkedHashMap::new, Collectors.toList()));
        Map<Long, OpeningBalance> opening = openings.of(people.keySet(), YearMonth.of(year, 12));
        return people.entrySet().stream()
                .map(person -> {
                    List<Payslip> paid = person.getValue();
                    Optional<TakenOver> before =
                            Optional.ofNullable(opening.get(person.getKey())).flatMap(given -> takenOver(given, year));
                    Payslip last = paid.get(paid.size() - 1);
                    return new Loonstaat(year, last.personnelNumber(), last.name(), before, rows(paid));
                })
                .toList();
    }

    /** Somebody with a loonstaat. */
    public record Person(long employmentId, String personnelNumber, String name, long months) {}

    /** Who has a loonstaat over the year, in order of personnel number. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Person> people(long employerId, int year) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select new nl.noaberwerk.filing.Loonstaten$Person(p.payee.employmentId, p.payee.personnelNumber,"
                                + " max(p.payee.name), count(p)) from Payslip p join p.run r"
                                + " where r.employerId = :which and r.month between :first and :last"
                                + " and p.blocked = false and r.status in (nl.noaberwerk.payroll.RunStatus.APPROVED,"
                                + " nl.noaberwerk.payroll.RunStatus.CLOSED)"
                                + " group by p.payee.employmentId, p.payee.personnelNumber"
                                + " order by p.payee.personnelNumber",
                        Person.class)
                .setParameter("which", employerId)
                .setParameter("first", YearMonth.of(year, 1))
                .setParameter("last", YearMonth.of(year, 12))
                .getResultList();
    }

    private List<Payslip> query(String which, long id, int year) {
        return database.createQuery(PAID + which + IN_ORDER, Payslip.class)
                .setParameter("which", id)
                .setParameter("first", YearMonth.of(year, 1))
                .setParameter("last", YearMonth.of(year, 12))
                .getResultList();
    }

    private Optional<TakenOver> takenOver(long employmentId, int year) {
        OpeningBalance given =
                openings.of(List.of(employmentId), YearMonth.of(year, 12)).get(employmentId);
        return Optional.ofNullable(given).flatMap(opening -> takenOver(opening, year));
    }

    private static Optional<TakenOver> takenOver(OpeningBalance opening, int year) {
        boolean thisYear =
                opening.startMonth().getYear() == year && opening.startMonth().getMonthValue() > 1;
        return thisYear
                ? Optional.of(new TakenOver(opening.startMonth().minusMonths(1), opening.yearToDate()))
                : Optional.empty();
    }

    private static List<Loonstaat.Row> rows(List<Payslip> paid) {
        return paid.stream().map(Loonstaat.Row::of).toList();
    }
}
