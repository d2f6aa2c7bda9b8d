package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what an employer recorded about arbo, set-wise.
 *
 * <p>It checks no role: services and nightly jobs that use it do.
 */
@ApplicationScoped
public class ArboReader {

    @PersistenceContext
    private EntityManager database;

    /** The contracts, the last one first. */
    List<ContractStanding> contracts(long employerId) {
        List<ContractCheck> checks = of(
                ContractCheck.class,
                "select c from ContractCheck c where c.employerId = :employer order by c.id",
                employerId);
        return of(
                        ArbodienstContract.class,
                        "select c from ArbodienstContract c where c.employerId = :employer"
                                + " order by c.agreed.firstDay desc, c.id desc",
                        employerId)
                .stream()
                .map(contract -> new ContractStanding(contract, last(contract, checks)))
                .toList();
    }

    /** The versions of the RI&amp;E, the last one first. */
    List<Rie> ries(long employerId) {
        return of(
                Rie.class,
                "select r from Rie r where r.employerId = :employer order by r.assessed.madeOn desc, r.id desc",
                employerId);
    }

    /** The version that holds. */
    Optional<Rie> currentRie(long employerId) {
        return ries(employerId).stream().findFirst();
    }

    /** The points of every version, the first that is due on top. */
    List<RiePoint> points(long employerId) {
        return of(
                RiePoint.class,
                "select p from RiePoint p where p.employerId = :employer order by p.planned.due, p.id",
                employerId);
    }

    List<Preventiemedewerker> preventiemedewerkers(long employerId) {
        return of(
                Preventiemedewerker.class,
                "select p from Preventiemedewerker p where p.employerId = :employer"
                        + " order by p.appointed.firstDay desc, p.id desc",
                employerId);
    }

    /** By the day on which they must be done. */
    List<ArboObligation> obligations(long employerId) {
        return of(
                ArboObligation.class,
                "select o from ArboObligation o where o.employerId = :employer order by o.duty.due, o.id",
                employerId);
    }

    List<Long> employers() {
        return database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList();
    }

    private <T> List<T> of(Class<T> kind, String query, long employerId) {
        return database.createQuery(query, kind)
                .setParameter("employer", employerId)
                .getResultList();
    }

    private static Map<ContractItem, ContractCheck> last(ArbodienstContract contract, List<ContractCheck> checks) {
        Map<ContractItem, ContractCheck> last = new EnumMap<>(ContractItem.class);
        checks.stream()
                .filter(check -> check.getChecked().contractId() == contract.getId())
                .forEach(check -> last.put(check.getChecked().item(), check));
        return last;
    }
}
