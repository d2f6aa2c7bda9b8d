package nl.noaberwerk.arbo;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The contracts with arbodienst and bedrijfsarts, and whether they have what the law asks. */
@Stateless
@DenyAll
public class ArbodienstContracts {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ArboReader reader;

    @Inject
    private ArboChecks checks;

    @Inject
    private ArboTerms terms;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The last one first. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<ContractStanding> list(long employerId) {
        caller.requireEmployer(employerId);
        return reader.contracts(employerId);
    }

    /** The day by which it is talked over again. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LocalDate nextReview(ArbodienstContract contract) {
        return contract.nextReview(terms.monthsBetweenContractReviews(today.date()));
    }

    /** The last day of the maatwerk; null of the vangnet. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LocalDate lastDayOfMaatwerk(ArbodienstContract contract) {
        return contract.lastDayOfMaatwerk(terms.yearsOfMaatwerk(today.date()));
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public ArbodienstContract add(long employerId, Agreed asked) {
        caller.requireEmployer(employerId);
        Asked.requireField("arrangement", asked.arrangement());
        checks.day("Ingangsdatum", asked.firstDay());
        checks.notBefore("Einddatum", asked.lastDay(), asked.firstDay());
        boolean maatwerk = asked.arrangement() == Arrangement.MAATWERK;
        if (maatwerk) {
            checks.past("Maatwerk afgesproken op", asked.arrangedOn());
        }
        Agreed agreed = new Agreed(
                checks.text("Arbodienst", asked.arbodienst(), LONGEST_NAME),
                asked.arrangement(),
                maatwerk ? asked.arrangedOn() : null,
                asked.firstDay(),
                asked.lastDay());
        ArbodienstContract contract = new ArbodienstContract(employerId, agreed, today.now(), caller.name());
        database.persist(contract);
        changed("contract met arbodienst vastgelegd", contract, agreed.arbodienst() + " vanaf " + agreed.firstDay());
        return contract;
    }

    /** @param place where in the contract; needed when it is agreed @throws Refused without it */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void check(long contractId, ContractItem item, boolean agreed, String place) {
        ArbodienstContract contract = required(contractId);
        Asked.requireField("item", item);
        String where = agreed
                ? checks.text("Waar in het contract", place, LONGEST_PLACE)
                : checks.optional("Waar in het contract", place, LONGEST_PLACE);
        database.persist(new ContractCheck(
                contract.getEmployerId(),
                new CheckedItem(contractId, item, agreed, where),
                today.now(),
                caller.name()));
        changed("contract met arbodienst nagezien", contract, item.getLabel() + ": " + (agreed ? "ja" : "nee"));
    }

    /** It was talked over today. */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void review(long contractId) {
        ArbodienstContract contract = required(contractId);
        contract.review(today.date());
        changed("contract met arbodienst besproken", contract, "");
    }

    private ArbodienstContract required(long id) {
        ArbodienstContract contract = database.find(ArbodienstContract.class, id);
        if (contract == null) {
            throw Refused.notFound("arbo.contract.unknown", id);
        }
        caller.requireEmployer(contract.getEmployerId());
        return contract;
    }

    private void changed(String what, ArbodienstContract contract, String details) {
        trail.changed(new AuditEntry(what, "contract " + contract.getId(), contract.getEmployerId(), details));
    }
}
