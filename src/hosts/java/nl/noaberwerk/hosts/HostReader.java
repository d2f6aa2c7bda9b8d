package nl.noaberwerk.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;

/**
 * Reads host employers and what was agreed with them, set-wise.
 *
 * <p>It checks no role: the services and nightly jobs that use it do.
 */
@ApplicationScoped
public class HostReader {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    /** Every host of the employer by its name. */
    public Map<String, Host> byName(long employerId) {
        return database.createQuery("select h from Host h where h.employerId = :employer order by h.name", Host.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.toMap(Host::getName, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** Makes a host of every name that is none yet; of those only the name is known. */
    public void ensure(long employerId, Collection<String> names, Recording recording) {
        Set<String> known = byName(employerId).keySet();
        names.stream()
                .filter(name -> name != null && !known.contains(name))
                .distinct()
                .forEach(name -> database.persist(new Host(employerId, name, recording.by(), recording.at())));
    }

    /** Every contract of the employer with its terms and rates, by number of the contract in our tables. */
    public Map<Long, Agreed> contracts(long employerId) {
        return with(database.createQuery(
                        "select c from HostContract c where c.employerId = :employer order by c.startsOn, c.id",
                        HostContract.class)
                .setParameter("employer", employerId)
                .getResultList());
    }

    /** One contract; empty when there is none with this number. */
    public Optional<Agreed> contract(long contractId) {
        return Optional.ofNullable(database.find(HostContract.class, contractId))
                .map(found -> with(List.of(found)).get(contractId));
    }

    /** The contracts with one host. */
    public List<Agreed> contractsOf(long hostId) {
        List<HostContract> found = database.createQuery(
                        "select c from HostContract c where c.hostId = :host order by c.startsOn desc, c.id desc",
                        HostContract.class)
                .setParameter("host", hostId)
                .getResultList();
        Map<Long, Agreed> whole = with(found);
        return found.stream().map(contract -> whole.get(contract.getId())).toList();
    }

    private Map<Long, Agreed> with(List<HostContract> contracts) {
        if (database.isJoinedToTransaction()) {
            database.flush();
        }
        List<Long> ids = contracts.stream().map(HostContract::getId).toList();
        Map<Long, List<TermsFact>> terms = store
                .findAll(TermsFact.class, "select t from TermsFact t where t.contractId in :list order by t.id", ids)
                .stream()
                .collect(Collectors.groupingBy(TermsFact::getContractId));
        Map<Long, List<HostRate>> rates = store
                .findAll(HostRate.class, "select r from HostRate r where r.contractId in :list order by r.id", ids)
                .stream()
                .collect(Collectors.groupingBy(HostRate::getContractId));
        Map<Long, String> names = store
                .findAll(
                        Host.class,
                        "select h from Host h where h.id in :list",
                        contracts.stream().map(HostContract::getHostId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Host::getId, Host::getName));
        return contracts.stream()
                .collect(Collectors.toMap(
                        HostContract::getId,
                        contract -> new Agreed(
                                contract,
                                names.get(contract.getHostId()),
                                terms.getOrDefault(contract.getId(), List.of()),
                                rates.getOrDefault(contract.getId(), List.of()))));
    }
}
