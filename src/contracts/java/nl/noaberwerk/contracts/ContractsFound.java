package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Contracts are found by the name or personnel number of whose they are. */
@ApplicationScoped
public class ContractsFound implements Findable {

    private static final int PLACE = 40;

    private static final String OF_PEOPLE = "select c from Contract c where c.employerId = :employer"
            + " and c.employmentId in :people order by c.terms.firstDay desc, c.id desc";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Override
    public String area() {
        return "Contracten";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        List<Contract> found = database.createQuery(OF_PEOPLE, Contract.class)
                .setParameter("employer", employerId)
                .setParameter("people", people.employments(employerId, text))
                .setMaxResults(most)
                .getResultList();
        Map<Long, Named> named =
                people.named(found.stream().map(Contract::getEmploymentId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> found(one, named.get(one.getEmploymentId())))
                .toList();
    }

    private static Found found(Contract contract, Named named) {
        return new Found(
                "Contract " + contract.getKind().label() + ", " + named.name().sorted(),
                Messages.text(
                        "contracts.found",
                        named.personnelNumber(),
                        contract.getTerms().firstDay(),
                        contract.getState().label()),
                "/contracts/contract.xhtml?id=" + contract.getId());
    }
}
