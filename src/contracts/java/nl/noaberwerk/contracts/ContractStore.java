package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;

/** Keeps contracts with what belongs to them; only the services of this area use it, which check the roles. */
@ApplicationScoped
class ContractStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ContractPeople people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is none, 403 when its employer is not for this account */
    Contract required(long id) {
        return checked(database.find(Contract.class, id), id);
    }

    /** The same, for a change: who comes second waits. */
    Contract locked(long id) {
        return checked(database.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private Contract checked(Contract contract, long id) {
        if (contract == null) {
            throw Refused.notFound("contracts.contract.unknown", id);
        }
        caller.requireEmployer(contract.getEmployerId());
        return contract;
    }

    /** The newest first. */
    List<Contract> of(long employmentId) {
        return database.createQuery(
                        "select c from Contract c where c.employmentId = :id order by c.terms.firstDay desc, c.id desc",
                        Contract.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    /** The newest first. */
    List<EarlierContract> earlier(long employmentId) {
        return database.createQuery(
                        "select c from EarlierContract c where c.employmentId = :id order by c.firstDay desc, c.id desc",
                        EarlierContract.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    List<ContractSignature> signatures(long contractId) {
        return database.createQuery(
                        "select s from ContractSignature s where s.contractId = :id order by s.party",
                        ContractSignature.class)
                .setParameter("id", contractId)
                .getResultList();
    }

    /** The PDF as it was offered; empty for a draft. */
    Optional<byte[]> content(long contractId) {
        return Optional.ofNullable(database.find(ContractContent.class, contractId))
                .map(content -> content.opened(SecretText.configured()));
    }

    void keep(long contractId, byte[] pdf) {
        database.persist(new ContractContent(contractId, pdf, SecretText.configured()));
    }

    void add(Object row) {
        database.persist(row);
    }

    Recording recording(String reason) {
        return new Recording(today.date(), today.now(), caller.name(), reason);
    }

    void changed(String what, Contract contract) {
        auditTrail.changed(entry(what, contract));
    }

    void read(String what, Contract contract) {
        auditTrail.read(entry(what, contract));
    }

    private AuditEntry entry(String what, Contract contract) {
        return new AuditEntry(
                what,
                "persoon " + people.employment(contract.getEmploymentId()).getPersonnelNumber(),
                contract.getEmployerId(),
                contract.getKind().label() + " vanaf "
                        + Messages.shown(contract.getTerms().firstDay()) + ", contract " + contract.getId());
    }
}
