package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.noaberwerk.hosts.HostReader;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;

/** Records places as facts, set-wise, and tells when somebody leaves a host; it checks no role. */
@ApplicationScoped
class PlacementLog {

    @Inject
    private FactStore store;

    @Inject
    private HostReader hosts;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Event<PlacementEnded> ended;

    /** What the checks of an employer need. */
    PlacementCheck check(long employerId) {
        return new PlacementCheck(
                hosts.contracts(employerId), hosts.byName(employerId).keySet());
    }

    /**
     * Records what differs; who stays where she is gets no new fact.
     *
     * @param move the move of the group, or null
     */
    void keep(List<Change> changes, Recording recording, Long move) {
        List<Object> facts = new ArrayList<>();
        changes.stream().filter(change -> !change.changes().isEmpty()).forEach(change -> {
            Recording from = recording.from(change.day());
            Workplace after = change.after();
            if (!after.work().equals(change.before().work())
                    || !after.agreement().equals(change.before().agreement())) {
                facts.add(new Placement(change.who().id(), after.work(), after.agreement(), from).within(move));
            }
            if (!after.team().equals(change.before().team())) {
                facts.add(new TeamMembership(change.who().id(), after.team().orElse(null), from).within(move));
            }
            audit(change);
        });
        store.insertAll(facts);
    }

    /** Tells the other areas who leaves a host. */
    void tell(List<Change> changes) {
        changes.stream()
                .filter(change -> change.before().host().isPresent())
                .filter(change -> !change.before().host().equals(change.after().host()))
                .forEach(change -> ended.fire(new PlacementEnded(
                        change.who().employment().getEmployerId(),
                        change.who().id(),
                        change.before().work().werksoort(),
                        Objects.requireNonNull(change.before().work().inlener()),
                        change.day().minusDays(1),
                        change.after().host())));
    }

    private void audit(Change change) {
        auditTrail.changed(new AuditEntry(
                "werkplek gewijzigd vanaf " + change.day(),
                "persoon " + change.who().employment().getPersonnelNumber(),
                change.who().employment().getEmployerId(),
                change.changes().stream().map(FieldChange::auditText).collect(Collectors.joining("; "))));
    }
}
