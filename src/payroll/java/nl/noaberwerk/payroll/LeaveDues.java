package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.leave.LeaveEntry;
import nl.noaberwerk.leave.LeaveForPay;
import nl.noaberwerk.leave.LeaveForPay.Leaving;
import nl.noaberwerk.leave.Posting;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.ItemOrder;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.NewItem;
import nl.noaberwerk.wages.VariableItems;

/** Bought, sold and left-over hours of leave: proposed to the clerk, who takes them up as items of the open month. */
@Stateless
@DenyAll
public class LeaveDues {

    private static final String BOUGHT = "VERLOF_KOOP";
    private static final String SOLD = "VERLOF_VERKOOP";
    /** Vakantietoeslag is due over it (art. 15 WML), over sold hours it is not. */
    private static final String LEFT = "VERLOF_EINDE";

    private static final String SETTLED = "select s.entryId from SettledLeave s where s.entryId in :ids"
            + " and not exists (select w.id from ItemWithdrawal w where w.itemId = s.itemId)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LeaveForPay leave;

    @Inject
    private OpenMonth openMonth;

    @Inject
    private VariableItems items;

    @Inject
    private ItemMonths months;

    @Inject
    private EmployeeNames people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The month on whose payslip they come: the first that was not approved. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public YearMonth target(long employerId) {
        caller.requireEmployer(employerId);
        return openMonth.firstOpen(employerId);
    }

    /** What is still to be taken up, by personnel number; the look is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<LeaveDue> of(long employerId) {
        caller.requireEmployer(employerId);
        List<LeaveDue> all = open(employerId);
        if (!all.isEmpty()) {
            trail.read(new AuditEntry("verlof in het loon bekeken", "alle voorstellen", employerId, ""));
        }
        return all;
    }

    /** Makes an item of it in the open month. @throws Refused 409 when it is not proposed any more */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public LeaveDue takeUp(long employerId, String key) {
        items.lock(employerId);
        LeaveDue due = open(employerId).stream()
                .filter(one -> one.key().equals(key) && one.isPayable())
                .findFirst()
                .orElseThrow(() -> Refused.conflict("payroll.leave.gone"));
        YearMonth month = openMonth.firstOpen(employerId);
        ItemMonths.Place place = months.of(employerId).place(month, true);
        NewItem item = new NewItem(
                due.employmentId(),
                month,
                place.month(),
                place.timing(),
                due.component(),
                NewItem.Figure.of(due.hours(), null),
                null,
                null,
                null,
                month);
        long id = items.record(employerId, List.of(ItemOrder.of(item)), ItemSource.FORM)
                .get(0)
                .getId();
        em.persist(new SettledLeave(due, place.month(), id, today.now(), caller.name()));
        due.lastDay().ifPresent(day -> leave.paidOut(due.employmentId(), day, place.month(), caller.name()));
        return due;
    }

    private List<LeaveDue> open(long employerId) {
        YearMonth month = openMonth.firstOpen(employerId);
        List<LeaveEntry> traded = leave.traded(employerId, month.atDay(1).minusYears(1));
        Set<Long> settled = settled(traded);
        List<LeaveEntry> waiting =
                traded.stream().filter(one -> !settled.contains(one.getId())).toList();
        List<Leaving> leaving = leave.leaving(employerId, month);
        Map<Long, Named> names = people.of(
                Stream.concat(
                                waiting.stream().map(LeaveEntry::getEmploymentId),
                                leaving.stream().map(Leaving::employmentId))
                        .collect(Collectors.toSet()),
                month.atEndOfMonth());
        List<LeaveDue> all = new ArrayList<>();
        waiting.forEach(one -> all.add(due(one, names.get(one.getEmploymentId()))));
        leaving.forEach(one -> all.add(due(one, names.get(one.employmentId()))));
        return all;
    }

    /** Lines whose item stands; one that was taken back waits again. */
    private Set<Long> settled(List<LeaveEntry> traded) {
        List<Long> ids = traded.stream().map(LeaveEntry::getId).toList();
        return new HashSet<>(
                em.createQuery(SETTLED, Long.class).setParameter("ids", ids).getResultList());
    }

    private static LeaveDue due(LeaveEntry entry, Named named) {
        return new LeaveDue(
                entry.getEmploymentId(),
                named.personnelNumber(),
                named.name().sorted(),
                entry.getPosting() == Posting.BOUGHT ? BOUGHT : SOLD,
                entry.getHours().abs(),
                Optional.of(entry.getId()),
                Optional.empty());
    }

    private static LeaveDue due(Leaving one, Named named) {
        return new LeaveDue(
                one.employmentId(),
                named.personnelNumber(),
                named.name().sorted(),
                LEFT,
                one.hours(),
                Optional.empty(),
                Optional.of(one.lastDay()));
    }
}
