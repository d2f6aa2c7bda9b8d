package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads which wage components hold in a month, in one query.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class WageComponents {

    @PersistenceContext
    private EntityManager database;

    /** By code, in alphabetical order; one that has ended or that waits for confirmation is not in it. */
    public Map<String, WageComponent> inMonth(YearMonth month) {
        Map<String, WageComponent> holding = holding(recorded(), month);
        holding.values().removeIf(WageComponent::isEnded);
        return holding;
    }

    /** Where each component is booked as it holds in the month, also one that has ended: old items are still booked. */
    public List<ComponentLedger> ledgerAccounts(YearMonth month) {
        return holding(recorded(), month).values().stream()
                .map(component -> component.definition().ledger())
                .toList();
    }

    /** The latest definition in force of each code in the month; of one month the last that was recorded. */
    static Map<String, WageComponent> holding(Collection<WageComponent> inOrder, YearMonth month) {
        Map<String, WageComponent> holding = new TreeMap<>();
        inOrder.stream()
                .filter(WageComponent::isInForce)
                .filter(component -> !component.validFrom().isAfter(month))
                .forEach(component -> holding.put(component.code(), component));
        return holding;
    }

    /** Every definition that was ever recorded, also what waits or was withdrawn; by month and moment. */
    List<WageComponent> recorded() {
        return database.createQuery("select c from WageComponent c order by c.validFrom, c.id", WageComponent.class)
                .getResultList();
    }
}
