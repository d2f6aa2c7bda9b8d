package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** The budgets of the wages of an employer per kostenplaats and year. */
@Stateless
@DenyAll
public class CostBudgets {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Per kostenplaats what is budgeted for the year. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Map<String, Euro> ofYear(long employerId, int year) {
        caller.requireEmployer(employerId);
        Map<String, Euro> budgets = new TreeMap<>();
        em.createQuery(
                        "select b from CostBudget b where b.employerId = :employer and b.year = :year order by b.id",
                        CostBudget.class)
                .setParameter("employer", employerId)
                .setParameter("year", year)
                .getResultStream()
                .forEach(budget -> budgets.put(budget.getCostCentre(), budget.getAmount()));
        return budgets;
    }

    /** Per kostenplaats what is budgeted for these months: of each year its part in twelfths. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Map<String, Euro> of(long employerId, YearMonth first, YearMonth last) {
        Map<String, Euro> budgets = new TreeMap<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            int from = year == first.getYear() ? first.getMonthValue() : 1;
            int until = year == last.getYear() ? last.getMonthValue() : MONTHS.intValue();
            BigDecimal months = BigDecimal.valueOf(until - from + 1L);
            ofYear(employerId, year)
                    .forEach((centre, amount) -> budgets.merge(centre, amount.share(months, MONTHS), Euro::plus));
        }
        return budgets;
    }

    /** Records the budget of one kostenplaats, in place of what was recorded before. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void record(long employerId, int year, CostBudget.Line line) {
        caller.requireEmployer(employerId);
        em.persist(new CostBudget(employerId, year, line, new PaymentFile.Made(caller.name(), today.now())));
        String details = year + ", kostenplaats " + line.costCentre() + ": " + Messages.shown(line.amount());
        trail.changed(new AuditEntry("begroting vastgelegd", "werkgever " + employerId, employerId, details));
    }
}
