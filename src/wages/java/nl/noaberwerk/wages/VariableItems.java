package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The items of a month: recorded, and taken back before the month is approved. */
@Stateless
@DenyAll
public class VariableItems {

    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

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

    /** Lets one change of the items of an employer wait for the other, until the transaction ends. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void lock(long employerId) {
        caller.requireEmployer(employerId);
        if (database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refused.notFound("personnel.employer.not-found", employerId);
        }
    }

    /**
     * Records the items, and for a voorschot those that take it back; the caller checked them.
     *
     * @throws Refused when the month of one of them was approved
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public List<VariableItem> record(long employerId, Collection<ItemOrder> orders, ItemSource source) {
        caller.requireEmployer(employerId);
        if (orders.isEmpty()) {
            return List.of();
        }
        Recording recording = new Recording(today.date(), today.now(), caller.name(), "");
        Map<Long, Employment> employments = employments(employerId, orders);
        List<VariableItem> items = orders.stream()
                .map(order -> new VariableItem(order.item(), source, recording))
                .toList();
        store.insertAll(items);
        List<VariableItem> recoveries = recoveries(orders, items, recording);
        store.insertAll(recoveries);
        List<VariableItem> all = new ArrayList<>(items);
        all.addAll(recoveries);
        auditTrail.changed(all.stream()
                .map(item -> entry("wages.item.audit-recorded", item, employments))
                .toList());
        tell(employerId, all);
        return items;
    }

    /**
     * Takes an item back, and with a voorschot what would take it back; both stay readable.
     *
     * @throws Refused 409 when its month was approved or it was taken back already
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void withdraw(long itemId, String reason) {
        VariableItem item = database.find(VariableItem.class, itemId);
        if (item == null) {
            throw Refused.notFound("wages.item.not-found", itemId);
        }
        Employment employment = database.find(Employment.class, item.getEmploymentId());
        lock(employment.getEmployerId());
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("wages.item.reason", LONGEST_REASON);
        }
        if (isWithdrawn(itemId)) {
            throw Refused.conflict("wages.item.withdrawn-already");
        }
        List<VariableItem> together = withRecoveries(item);
        Recording recording = new Recording(today.date(), today.now(), caller.name(), reason.strip());
        together.forEach(one -> database.persist(new ItemWithdrawal(one.getId(), recording)));
        database.flush();
        Map<Long, Employment> whose = Map.of(employment.getId(), employment);
        auditTrail.changed(together.stream()
                .map(one -> entry("wages.item.audit-withdrawn", one, whose))
                .toList());
        tell(employment.getEmployerId(), together);
    }

    private Map<Long, Employment> employments(long employerId, Collection<ItemOrder> orders) {
        Map<Long, Employment> found = store
                .findAll(
                        Employment.class,
                        "select e from Employment e where e.id in :list",
                        orders.stream()
                                .map(order -> order.item().employmentId())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Employment::getId, Function.identity()));
        if (found.values().stream().anyMatch(one -> one.getEmployerId() != employerId)) {
            throw new IllegalArgumentException("an item of another employer");
        }
        return found;
    }

    private static List<VariableItem> recoveries(
            Collection<ItemOrder> orders, List<VariableItem> items, Recording recording) {
        List<VariableItem> recoveries = new ArrayList<>();
        int place = 0;
        for (ItemOrder order : orders) {
            VariableItem advance = items.get(place++);
            AdvanceRecovery.of(order.item(), order.recoverIn())
                    .forEach(part ->
                            recoveries.add(new VariableItem(part, ItemSource.ADVANCE, recording).recovering(advance)));
        }
        return recoveries;
    }

    private List<VariableItem> withRecoveries(VariableItem item) {
        List<VariableItem> together = new ArrayList<>(List.of(item));
        together.addAll(database.createQuery(
                        "select i from VariableItem i where i.advanceId = :id"
                                + " and i.id not in (select w.itemId from ItemWithdrawal w) order by i.month",
                        VariableItem.class)
                .setParameter("id", item.getId())
                .getResultList());
        return together;
    }

    private boolean isWithdrawn(long itemId) {
        return !database.createQuery("select w.id from ItemWithdrawal w where w.itemId = :id", Long.class)
                .setParameter("id", itemId)
                .getResultList()
                .isEmpty();
    }

    /** Payroll marks its runs first, which waits for an approval that goes on; only then it is known what is open. */
    private void tell(long employerId, Collection<VariableItem> items) {
        TreeSet<YearMonth> touched =
                items.stream().map(VariableItem::getMonth).collect(Collectors.toCollection(TreeSet::new));
        changed.fire(new EmploymentChanged(employerId, touched.first().atDay(1)));
        ItemMonths.Months now = months.of(employerId);
        touched.stream().filter(month -> !now.isOpen(month)).findFirst().ifPresent(month -> {
            throw Refused.conflict("wages.item.approved", month, now.firstOpen());
        });
    }

    private static AuditEntry entry(String what, VariableItem item, Map<Long, Employment> employments) {
        Employment employment = employments.get(item.getEmploymentId());
        return new AuditEntry(
                Messages.text(what),
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                Messages.text(
                        "wages.item.audit-details",
                        item.getComponent(),
                        item.getFigure().value(),
                        item.getMonth(),
                        item.getSource().getLabel()));
    }
}
