package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.BankConfirmation.Decider;
import nl.noaberwerk.personnel.BankConfirmation.Verification;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The changed accounts that wait for a second person, and what she decides about them. */
@Stateless
@DenyAll
public class BankConfirmations {

    private static final String WAITING = "select b from BankAccount b, Employment e where e.id = b.employmentId"
            + " and e.employerId = :employer and b.needsConfirmation = true"
            + " and not exists (select c from BankConfirmation c where c.factId = b.id) order by b.recordedAt, b.id";

    private static final int MOST_AT_ONCE = 100;

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

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    @Inject
    private Event<EmploymentChanged> changed;

    /** Those that wait longest, at most 100; that they were looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public List<AccountChange> waiting(long employerId) {
        caller.requireEmployer(employerId);
        List<AccountChange> waiting = facts(employerId).stream()
                .limit(MOST_AT_ONCE)
                .map(fact -> change(employees.read(fact.getEmploymentId()), fact))
                .toList();
        waiting.forEach(change -> auditTrail.read(entry("gewijzigde rekening ingezien", change, "")));
        return waiting;
    }

    /** How many wait. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public int count(long employerId) {
        caller.requireEmployer(employerId);
        return facts(employerId).size();
    }

    /** How many of them the caller may confirm: those that somebody else recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public int waitingForCaller(long employerId) {
        caller.requireEmployer(employerId);
        String me = caller.name();
        return (int) facts(employerId).stream()
                .filter(fact -> !fact.getRecordedBy().equals(me))
                .count();
    }

    /** One that waits. @throws Refused 404 when there is none, or somebody has decided about it meanwhile */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public AccountChange waitingOne(long factId) {
        AccountChange change = find(factId);
        auditTrail.read(entry("gewijzigde rekening ingezien", change, ""));
        return change;
    }

    /**
     * Lets the account take effect from its first day on.
     *
     * @param explanation may be null, unless how is OTHER
     * @throws Refused 403 for who recorded it, 404 when it waits no more
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void confirm(long factId, Verification how, String explanation) {
        AccountChange change = toDecide(factId);
        BankConfirmation confirmation =
                BankConfirmation.confirmed(change.next(), how, explanation, decider(change.employment()));
        database.persist(confirmation);
        auditTrail.changed(entry("gewijzigde rekening bevestigd", change, confirmation.text()));
        changed.fire(new EmploymentChanged(change.employment().getEmployerId(), change.validFrom()));
    }

    /**
     * Puts the change aside for ever; the account before it keeps holding.
     *
     * @throws Refused without a reason, 404 when it waits no more
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public void refuse(long factId, String reason) {
        AccountChange change = toDecide(factId);
        BankConfirmation refusal = BankConfirmation.refused(change.next(), reason, decider(change.employment()));
        database.persist(refusal);
        auditTrail.changed(entry("gewijzigde rekening afgewezen", change, refusal.text()));
    }

    /** Two who decide at once: the second waits, and then sees what the first did. */
    private AccountChange toDecide(long factId) {
        AccountChange change = find(factId);
        database.lock(change.employment(), LockModeType.PESSIMISTIC_WRITE);
        database.refresh(change.next());
        return find(factId);
    }

    private AccountChange find(long factId) {
        BankAccount fact = Optional.ofNullable(database.find(BankAccount.class, factId))
                .orElseThrow(() -> Refused.notFound("personnel.bank.not-waiting", factId));
        Dossier dossier = employees.read(fact.getEmploymentId());
        if (!fact.isWaiting()) {
            throw Refused.notFound("personnel.bank.not-waiting", factId);
        }
        return change(dossier, fact);
    }

    private List<BankAccount> facts(long employerId) {
        return database.createQuery(WAITING, BankAccount.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    private AccountChange change(Dossier dossier, BankAccount next) {
        List<AddressFact> addresses = dossier.addresses();
        return new AccountChange(
                dossier.employment(),
                dossier.nameOn(today.date()),
                next,
                dossier.ofEmployment().onOrFirst(next.getValidFrom(), BankAccount.class),
                AddressBefore.changedShortlyBefore(addresses, next.getRecordedAt()),
                sharedWith(dossier.employment(), next.ibans()));
    }

    private List<String> sharedWith(Employment employment, List<String> ibans) {
        List<Employment> others = database.createQuery(
                        "select distinct e from Employment e, BankAccount b where b.employmentId = e.id"
                                + " and e.employerId = :employer and e.personId <> :person"
                                + " and (b.iban in :ibans or b.secondAccount.iban in :ibans)",
                        Employment.class)
                .setParameter("employer", employment.getEmployerId())
                .setParameter("person", employment.getPersonId())
                .setParameter("ibans", ibans)
                .getResultList();
        return List.copyOf(
                others.stream().map(Employment::getPersonnelNumber).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Decider decider(Employment employment) {
        YearMonth open = openPeriod.isResolvable()
                ? openPeriod.get().firstOpen(employment.getEmployerId())
                : YearMonth.from(today.date());
        return new Decider(caller.name(), today.now(), open);
    }

    private static AuditEntry entry(String what, AccountChange change, String more) {
        String details =
                "van " + change.oldLastFour() + " naar " + change.newLastFour() + (more.isEmpty() ? "" : ", " + more);
        Employment employment = change.employment();
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}
