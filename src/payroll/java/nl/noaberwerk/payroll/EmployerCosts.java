package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;

/** What people cost their employer, from the calculated and approved runs of some months. */
@Stateless
@DenyAll
public class EmployerCosts {

    private static final String SUMS =
            "select case cast(:by as text) when 'EMPLOYEE' then p.personnel_number || ' ' || p.name"
                    + " when 'COST_CENTRE' then p.cost_centre when 'REGELING' then p.regeling"
                    + " else to_char(r.month, 'YYYY-MM') end,"
                    + " count(distinct p.employment_id), sum(p.gross), sum(p.employer_cost), sum(p.reserved) from payslip p join payroll_run r on r.id = p.run_id where r.employer_id = :employer"
                    + " and r.month between :first and :last and r.status in ('CALCULATED', 'APPROVED', 'CLOSED')"
                    + " and not p.blocked group by 1 order by 1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** By what the costs are put together. */
    public enum By {
        EMPLOYEE("Medewerker"),
        COST_CENTRE("Kostenplaats"),
        REGELING("Regeling"),
        MONTH("Maand");

        private final String label;

        By(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param employerCost premiums, Zvw and pension of the employer */
    public record Cost(String of, int people, Euro gross, Euro employerCost, Euro reserved) {

        /** All that the employer spends, now or later. */
        public Euro total() {
            return gross.plus(employerCost).plus(reserved);
        }

        /** Counts a person once for each row. */
        public static Cost sum(List<Cost> costs) {
            return costs.stream()
                    .reduce(
                            new Cost("", 0, Euro.ZERO, Euro.ZERO, Euro.ZERO),
                            (a, b) -> new Cost(
                                    "",
                                    a.people + b.people,
                                    a.gross.plus(b.gross),
                                    a.employerCost.plus(b.employerCost),
                                    a.reserved.plus(b.reserved)));
        }
    }

    /** The costs of the months from first up to and including last. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Cost> of(long employerId, YearMonth first, YearMonth last, By by) {
        caller.requireEmployer(employerId);
        if (by == By.EMPLOYEE) {
            trail.read(
                    new AuditEntry("werkgeverskosten bekeken", "alle medewerkers", employerId, first + " - " + last));
        }
        List<?> rows = em.createNativeQuery(SUMS)
                .setParameter("by", by.name())
                .setParameter("employer", employerId)
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atDay(1))
                .getResultList();
        return rows.stream().map(row -> cost((Object[]) row, by)).toList();
    }

    private static Cost cost(Object[] row, By by) {
        String of = (String) row[0];
        return new Cost(
                by == By.REGELING ? Regeling.valueOf(of).label() : of,
                ((Number) row[1]).intValue(),
                new Euro((BigDecimal) row[2]),
                new Euro((BigDecimal) row[3]),
                new Euro((BigDecimal) row[4]));
    }
}
