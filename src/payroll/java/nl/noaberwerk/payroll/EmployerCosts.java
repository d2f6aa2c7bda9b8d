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
import java.util.function.Function;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;

/** What people cost their employer, from the calculated and approved runs of some months. */
@Stateless
@DenyAll
public class EmployerCosts {

    /** The employer's lines of a payslip stand in its document only; what is no Zvw and no pension is a premium. */
    private static final String SUMS = """
            select case cast(:by as text)
                     when 'EMPLOYEE' then p.personnel_number || ' ' || p.name
                     when 'COST_CENTRE' then p.cost_centre
                     when 'REGELING' then p.regeling
                     else to_char(r.month, 'YYYY-MM') end,
                   count(distinct p.employment_id), sum(p.gross), sum(l.untaxed),
                   sum(p.employer_cost - l.zvw - l.pension), sum(l.zvw), sum(l.pension), sum(p.reserved)
            from payslip p
            join payroll_run r on r.id = p.run_id
            cross join lateral (
                select coalesce(sum(cast(line ->> 3 as numeric)) filter (where line ->> 0 = 'REISKOSTEN'), 0) as untaxed,
                       coalesce(sum(cast(line ->> 3 as numeric)) filter (where line ->> 0 = 'ZVW'), 0) as zvw,
                       coalesce(sum(cast(line ->> 3 as numeric)) filter (where line ->> 0 = 'PENSIOEN_WG'), 0) as pension
                from jsonb_array_elements(cast(p.document as jsonb) -> 'lines') as line) l
            where r.employer_id = :employer and r.month between :first and :last
              and r.status in ('CALCULATED', 'APPROVED', 'CLOSED') and not p.blocked
            group by 1 order by 1
            """;

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

    /**
     * What some people cost together.
     *
     * @param untaxed reiskosten that are paid beside the wage
     * @param premiums of the werknemersverzekeringen
     * @param zvw werkgeversheffing
     * @param pension the employer's part
     * @param reserved put aside less what was paid out of it
     */
    public record Cost(
            String of, int people, Euro gross, Euro untaxed, Euro premiums, Euro zvw, Euro pension, Euro reserved) {

        /** All that the employer spends, now or later. */
        public Euro total() {
            return Euro.sum(List.of(gross, untaxed, premiums, zvw, pension, reserved));
        }

        /** Counts a person once for each row. */
        public static Cost sum(List<Cost> costs) {
            return new Cost(
                    "",
                    costs.stream().mapToInt(Cost::people).sum(),
                    sum(costs, Cost::gross),
                    sum(costs, Cost::untaxed),
                    sum(costs, Cost::premiums),
                    sum(costs, Cost::zvw),
                    sum(costs, Cost::pension),
                    sum(costs, Cost::reserved));
        }

        private static Euro sum(List<Cost> costs, Function<Cost, Euro> part) {
            return Euro.sum(costs.stream().map(part).toList());
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
        return new Cost(
                name((String) row[0], by),
                ((Number) row[1]).intValue(),
                euro(row[2]),
                euro(row[3]),
                euro(row[4]),
                euro(row[5]),
                euro(row[6]),
                euro(row[7]));
    }

    private static String name(String of, By by) {
        return switch (by) {
            case REGELING -> Regeling.valueOf(of).label();
            case MONTH -> Messages.shown(YearMonth.parse(of));
            case COST_CENTRE -> of.isBlank() ? "geen kostenplaats" : of;
            case EMPLOYEE -> of;
        };
    }

    private static Euro euro(Object sum) {
        return new Euro((BigDecimal) sum);
    }
}
