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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/**
 * The definitions of the wage components: looking at them, proposing another from a month on, and confirming it.
 *
 * <p>They hold for every employer, so a month that any of them approved is closed.
 */
@Stateless
@DenyAll
public class ComponentBook {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WageComponents components;

    @Inject
    private MonthItems items;

    @Inject
    private PayrollCalendar calendar;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Event<WageComponentChanged> changed;

    /** Every component with all its definitions, by code. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ComponentHistory> all() {
        return ComponentHistory.of(components.recorded());
    }

    /** @throws Refused 404 when there is no such component */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ComponentHistory find(String code) {
        return known(code).orElseThrow(() -> Refused.notFound("wages.component.unknown", code));
    }

    /** One definition, also one that waits. @throws Refused 404 when there is none */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public WageComponent definition(long id) {
        return Optional.ofNullable(database.find(WageComponent.class, id))
                .orElseThrow(() -> Refused.notFound("wages.component.unknown", id));
    }

    /** How many items from the month on use it, at every employer together. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public long using(String code, YearMonth from) {
        return items.using(code, from);
    }

    /** The first month from which a definition may hold: after the last approved month of every employer. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Optional<YearMonth> firstOpen() {
        return lastApproved().map(last -> last.plusMonths(1));
    }

    /**
     * What the definition would change; nothing is stored.
     *
     * @throws Refused when the definition cannot be, or would hold in an approved month
     */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ComponentChange change(ComponentDefinition next) {
        next.check();
        requireOpen(next.validFrom());
        requireUnused(next);
        Optional<ComponentHistory> known = known(next.code());
        known.ifPresent(history -> requireSameKind(history, next));
        Optional<ComponentDefinition> now =
                known.flatMap(history -> history.in(next.validFrom())).map(WageComponent::definition);
        if (now.isEmpty() && next.ended()) {
            throw new Refused("wages.component.end-unknown", next.code());
        }
        List<ComponentDifference> differences = ComponentDifference.between(now, next);
        if (differences.isEmpty()) {
            throw new Refused("wages.component.nothing-differs", next.validFrom());
        }
        return new ComponentChange(
                differences,
                known.flatMap(history -> history.nextAfter(next.validFrom())).map(month -> month.minusMonths(1)));
    }

    /**
     * Puts a definition before a second person; until she confirms it, nothing is calculated with it.
     *
     * @throws Refused when it cannot be, would hold in an approved month, or another one waits
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public WageComponent propose(ComponentDefinition next) {
        ComponentChange change = change(next);
        known(next.code()).flatMap(ComponentHistory::waiting).ifPresent(waiting -> {
            throw Refused.conflict("wages.component.waits", next.code(), waiting.validFrom());
        });
        WageComponent proposed = new WageComponent(next, caller.name(), today.now());
        database.persist(proposed);
        tell("looncomponent voorgesteld", proposed, inWords(change));
        return proposed;
    }

    /**
     * The second person agrees: from its month on the definition is calculated with.
     *
     * @throws Refused 403 for who proposed it; when its month was approved meanwhile
     */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR})
    public WageComponent confirm(long id) {
        WageComponent proposed = locked(id);
        proposed.confirm(caller.name(), today.now());
        // first the runs that rest on it are marked, which waits for an approval that is going on; then we look
        changed.fire(new WageComponentChanged(proposed.code(), proposed.validFrom()));
        requireOpen(proposed.validFrom());
        requireUnused(proposed.definition());
        tell("looncomponent bevestigd", proposed, proposed.text());
        return proposed;
    }

    /** Takes a proposal back that nobody confirmed. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public WageComponent withdraw(long id) {
        WageComponent proposed = locked(id);
        proposed.withdraw(caller.name(), today.now());
        tell("looncomponent ingetrokken", proposed, proposed.text());
        return proposed;
    }

    private WageComponent locked(long id) {
        return Optional.ofNullable(database.find(WageComponent.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.notFound("wages.component.unknown", id));
    }

    private Optional<ComponentHistory> known(String code) {
        return all().stream().filter(history -> history.code().equals(code)).findFirst();
    }

    /** Items that were entered in hours would be read as euros, and the other way about. */
    private static void requireSameKind(ComponentHistory known, ComponentDefinition next) {
        known.rows().stream()
                .filter(row -> !row.isWithdrawn())
                .map(WageComponent::definition)
                .filter(row -> row.measure() != next.measure() || row.direction() != next.direction())
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused(
                            "wages.component.other-kind",
                            next.code(),
                            row.measure().label(),
                            row.direction().label());
                });
    }

    /** What still has items cannot end: they would be on no payslip. */
    private void requireUnused(ComponentDefinition next) {
        long using = next.ended() ? items.using(next.code(), next.validFrom()) : 0;
        if (using > 0) {
            throw new Refused("wages.component.in-use", next.code(), next.validFrom(), using);
        }
    }

    private void requireOpen(YearMonth from) {
        lastApproved().filter(last -> !from.isAfter(last)).ifPresent(last -> {
            throw new Refused("wages.component.approved-month", last, last.plusMonths(1));
        });
    }

    private Optional<YearMonth> lastApproved() {
        return database.createQuery("select e.id from Employer e", Long.class)
                .getResultStream()
                .map(calendar::lastApproved)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private void tell(String what, WageComponent component, String details) {
        trail.changed(
                what + " vanaf " + Messages.shown(component.validFrom()), "looncomponent " + component.code(), details);
    }

    private static String inWords(ComponentChange change) {
        return change.differences().stream().map(ComponentDifference::inWords).collect(Collectors.joining("; "));
    }
}
