package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who must still get a letter, at the address known before, that her account was changed. */
@Stateless
@DenyAll
public class AccountChangeNotices {

    private static final String OPEN = "select c from BankConfirmation c, BankAccount b, Employment e"
            + " where b.id = c.factId and e.id = b.employmentId and e.employerId = :employer and c.refused = false"
            + " and not exists (select t from AccountChangeTold t where t.confirmationId = c.id)"
            + " order by c.decidedAt, c.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** The letters to be sent, the oldest first; that their addresses were looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public List<AccountChangeNotice> open(long employerId) {
        caller.requireEmployer(employerId);
        return database
                .createQuery(OPEN, BankConfirmation.class)
                .setParameter("employer", employerId)
                .getResultList()
                .stream()
                .map(this::notice)
                .toList();
    }

    /**
     * Records that the letter of this confirmation was sent.
     *
     * @throws Refused 404 when there is no such confirmation, 409 when it was recorded before
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void told(long id) {
        BankConfirmation confirmation = database.find(BankConfirmation.class, id);
        if (confirmation == null || confirmation.isRefused()) {
            throw Refused.notFound("personnel.bank.no-notice", id);
        }
        BankAccount account = database.find(BankAccount.class, confirmation.getFactId());
        Employment employment = database.find(Employment.class, account.getEmploymentId());
        caller.requireEmployer(employment.getEmployerId());
        if (database.find(AccountChangeTold.class, id) != null) {
            throw Refused.conflict("personnel.bank.told-before");
        }
        database.persist(new AccountChangeTold(id, caller.name(), today.now()));
        auditTrail.changed(entry("brief over gewijzigde rekening verstuurd", employment));
    }

    private AccountChangeNotice notice(BankConfirmation confirmation) {
        BankAccount account = database.find(BankAccount.class, confirmation.getFactId());
        Dossier dossier = employees.read(account.getEmploymentId());
        Employment employment = dossier.employment();
        auditTrail.read(entry("adres van voor de gewijzigde rekening ingezien", employment));
        return new AccountChangeNotice(
                confirmation.getId(),
                employment.getId(),
                employment.getPersonnelNumber(),
                dossier.nameOn(today.date()),
                AddressBefore.of(dossier.addresses(), account.getRecordedAt())
                        .map(Address::lines)
                        .orElse(List.of()),
                confirmation.getDecidedAt(),
                Iban.lastFour(account.getIban()),
                confirmation.firstMonth().orElseThrow());
    }

    private static AuditEntry entry(String what, Employment employment) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), "");
    }
}
