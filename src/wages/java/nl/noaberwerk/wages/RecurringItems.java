package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Items that come back every month: recorded, and given another end. */
@Stateless
@DenyAll
public class RecurringItems {

    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private VariableItems items;

    @Inject
    private ItemMonths months;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    @Inject
    private Event<EmploymentChanged> changed;

    /**
     * Those of an employer by personnel number, or of one employee.
     *
     * @param text part of name or personnel number; empty for everybody
     * @param past also those that ended before the first open month
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<RecurringRow> list(long employerId, String text, boolean past) {
        caller.requireEmployer(employerId);
        YearMonth from = past ? YearMonth.of(2000, 1) : months.of(employerId).firstOpen();
        return database.unwrap(Session.class)
                .doReturningWork(connection -> RecurringRow.ofEmployer(connection, employerId, text, from));
    }

    /** All that one employee has or had; the list of her items records that it was looked at. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<RecurringRow> ofEmployment(long employmentId) {
        requireEmployment(employmentId);
        return database.unwrap(Session.class)
                .doReturningWork(connection -> RecurringRow.ofEmployment(connection, employmentId));
    }

    /** One of them. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public RecurringRow get(long id) {
        return ofEmployment(found(id).getEmploymentId()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Records it; the caller checked it.
     *
     * @param item its month is the first one
     * @throws Refused when the same one runs already or its first month was approved
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public RecurringItem record(NewItem item, Optional<YearMonth> lastMonth) {
        Employment employment = requireEmployment(item.employmentId());
        items.lock(employment.getEmployerId());
        if (ofEmployment(item.employmentId()).stream().anyMatch(row -> row.isSame(item, lastMonth))) {
            throw Refused.conflict("wages.recurring.exists", item.component(), item.month());
        }
        RecurringItem recurring = new RecurringItem(item, lastMonth.orElse(null), recording(""));
        database.persist(recurring);
        auditTrail.changed(entry(
                employment,
                "wages.recurring.audit-recorded",
                Messages.text(
                        "wages.recurring.audit-details",
                        item.component(),
                        item.figure().value(),
                        item.month(),
                        lastMonth.map(Messages::shown).orElse("-"))));
        tell(employment, item.month());
        return recurring;
    }

    /**
     * Gives it another last month, earlier or later; a month before its first means that it never comes.
     *
     * @throws Refused when a month that was approved would differ
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void end(long id, YearMonth lastMonth, String reason) {
        RecurringItem item = found(id);
        Employment employment = requireEmployment(item.getEmploymentId());
        items.lock(employment.getEmployerId());
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("wages.item.reason", LONGEST_REASON);
        }
        RecurringRow now = get(id);
        ItemMonths.Months open = months.of(employment.getEmployerId());
        YearMonth firstOther = now.firstDifferent(lastMonth);
        if (lastMonth.equals(now.lastMonth()) || open.isTooFar(lastMonth)) {
            throw new Refused("wages.recurring.last-month", now.endLabel());
        }
        if (!open.isOpen(firstOther)) {
            throw Refused.conflict(
                    "wages.recurring.end-approved", open.firstOpen().minusMonths(1));
        }
        database.persist(new RecurringItemEnd(id, lastMonth, recording(reason.strip())));
        auditTrail.changed(entry(
                employment,
                "wages.recurring.audit-ended",
                Messages.text(
                        "wages.recurring.audit-end", item.getComponent(), now.endLabel(), lastMonth, reason.strip())));
        tell(employment, firstOther);
    }

    private RecurringItem found(long id) {
        RecurringItem item = database.find(RecurringItem.class, id);
        if (item == null) {
            throw Refused.notFound("wages.recurring.not-found", id);
        }
        return item;
    }

    private Employment requireEmployment(long id) {
        Employment employment = database.find(Employment.class, id);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", id);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    private Recording recording(String reason) {
        return new Recording(today.date(), today.now(), caller.name(), reason);
    }

    /** Payroll marks its runs first, which waits for an approval that goes on; only then it is known what is open. */
    private void tell(Employment employment, YearMonth from) {
        database.flush();
        changed.fire(new EmploymentChanged(employment.getEmployerId(), from.atDay(1)));
        ItemMonths.Months now = months.of(employment.getEmployerId());
        if (!now.isOpen(from)) {
            throw Refused.conflict("wages.item.approved", from, now.firstOpen());
        }
    }

    private static AuditEntry entry(Employment employment, String what, String details) {
        return new AuditEntry(
                Messages.text(what), "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}
