package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.WageScales.Amount;

/** The wage tables of the caos: what holds, entering amounts, and their confirmation by a second person. */
@Stateless
@DenyAll
public class WageTableBook {

    private static final int LONGEST_SOURCE = 400;
    private static final int LONGEST_NAME = 10;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final Euro MOST = Euro.of("20000.00");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WageTables tables;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** A table that waits, with its amounts. */
    public record Waiting(WageTable table, List<Amount> amounts) {}

    /** What holds on the day, confirmed only. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public WageScales on(LocalDate day) {
        return tables.on(day);
    }

    /** What was entered and nobody has confirmed or withdrawn, the newest first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Waiting> waiting() {
        Map<WageTable, List<Amount>> found = new LinkedHashMap<>();
        rows("t.confirmedBy is null and t.withdrawnBy is null order by t.id desc, r.id")
                .forEach(row -> found.computeIfAbsent(row.getTable(), table -> new ArrayList<>())
                        .add(row.amount()));
        return found.entrySet().stream()
                .map(one -> new Waiting(one.getKey(), one.getValue()))
                .toList();
    }

    /** All amounts that were not withdrawn, confirmed or not, also of other days; the oldest first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Amount> entered() {
        return rows("t.withdrawnBy is null order by t.id, r.id").stream()
                .map(WageTableRow::amount)
                .toList();
    }

    /**
     * Enters amounts; those of one cao, day and source make one table, which counts once somebody else confirms it.
     *
     * @throws Refused for an amount, day or source that cannot be
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<WageTable> enter(Collection<Amount> amounts) {
        Map<String, WageTable> made = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            check(amount);
            WageTable table = made.computeIfAbsent(
                    amount.cao() + " " + amount.from() + " " + amount.source(), key -> begun(amount));
            database.persist(new WageTableRow(table, amount));
        }
        made.values().forEach(table -> tell("loontabel ingevoerd", table));
        return List.copyOf(made.values());
    }

    /** @throws Refused 403 for who entered it, 409 when it was confirmed or withdrawn before */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR})
    public WageTable confirm(long id) {
        WageTable table = locked(id);
        table.confirm(caller.name(), today.now());
        tell("loontabel bevestigd", table);
        return table;
    }

    /** Takes back what was entered by mistake. @throws Refused 409 when it was confirmed or withdrawn before */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void withdraw(long id) {
        WageTable table = locked(id);
        table.withdraw(caller.name(), today.now());
        tell("loontabel ingetrokken", table);
    }

    private List<WageTableRow> rows(String condition) {
        return database.createQuery(
                        "select r from WageTableRow r join fetch r.table t where " + condition, WageTableRow.class)
                .getResultList();
    }

    private WageTable begun(Amount first) {
        WageTable table = new WageTable(first.cao(), first.from(), first.source(), caller.name(), today.now());
        database.persist(table);
        return table;
    }

    private WageTable locked(long id) {
        return Optional.ofNullable(database.find(WageTable.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.notFound("wages.table.unknown", id));
    }

    private static void check(Amount amount) {
        if (isWrong(amount.schaal()) || isWrong(amount.trede())) {
            throw new Refused("wages.table.name", LONGEST_NAME);
        }
        if (amount.source() == null
                || amount.source().isBlank()
                || amount.source().length() > LONGEST_SOURCE) {
            throw new Refused("wages.table.source", LONGEST_SOURCE);
        }
        if (amount.from() == null
                || amount.from().isBefore(FIRST)
                || amount.from().isAfter(LAST)) {
            throw new Refused("wages.table.from");
        }
        if (!amount.fullTime().isPositive() || amount.fullTime().compareTo(MOST) > 0) {
            throw new Refused("wages.table.amount", MOST);
        }
        if (amount.hours().signum() <= 0 || amount.hours().intValue() > 48) {
            throw new Refused("wages.table.hours");
        }
    }

    private static boolean isWrong(String name) {
        return name == null || name.isBlank() || name.length() > LONGEST_NAME || name.contains("<");
    }

    private void tell(String what, WageTable table) {
        String details = table.getCao().label() + " vanaf " + Messages.shown(table.getValidFrom()) + "; bron: "
                + table.getSource();
        trail.changed(what, "loontabel " + table.getId(), details);
    }
}
