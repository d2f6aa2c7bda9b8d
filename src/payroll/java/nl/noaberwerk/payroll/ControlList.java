package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** The control list of a run: what must be looked at before approval, and who looked at it with which note. */
@Stateless
@DenyAll
public class ControlList {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private PayrollRuns runs;

    @Inject
    private LockedRuns locked;

    @Inject
    private ControlTicks ticks;

    @Inject
    private AuditTrail trail;

    /** All points, the gravest first; none while the run is being calculated. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ControlPoint> of(long runId) {
        return ticks.points(runId, runs.findings(runId));
    }

    /**
     * Ticks points off.
     *
     * @param calculation of the run whose points were looked at
     * @param points ids of the findings
     * @param note obligatory when one of them must be looked at before approval
     * @throws Refused 409 when the run was calculated again or approved, 422 without a note
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public int tick(long runId, int calculation, Collection<Long> points, String note) {
        List<ControlPoint> chosen = chosen(runId, calculation, points);
        String said = note == null ? "" : note.trim();
        if (said.isEmpty() && chosen.stream().anyMatch(ControlPoint::isRequired)) {
            throw new Refused("payroll.control.note-missing");
        }
        return recorded(runId, chosen.stream().filter(p -> !p.isTicked()).toList(), true, said);
    }

    /** Takes ticks back; what was ticked before stays on record. @throws Refused as {@link #tick} */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public int untick(long runId, int calculation, Collection<Long> points) {
        List<ControlPoint> chosen = chosen(runId, calculation, points);
        return recorded(runId, chosen.stream().filter(ControlPoint::isTicked).toList(), false, "vinkje weggehaald");
    }

    private List<ControlPoint> chosen(long runId, int calculation, Collection<Long> points) {
        PayrollRun run = locked.forCaller(runId);
        run.requireCalculation(calculation);
        Set<Long> wanted = new HashSet<>(points);
        List<ControlPoint> chosen = of(runId).stream()
                .filter(point -> wanted.contains(point.finding().id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("payroll.control.none-chosen");
        }
        if (chosen.size() < wanted.size()) {
            throw Refused.conflict("payroll.control.changed");
        }
        if (!chosen.stream().allMatch(ControlPoint::isTickable)) {
            throw new Refused("payroll.control.not-tickable");
        }
        return chosen;
    }

    private int recorded(long runId, List<ControlPoint> points, boolean ticked, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refused("payroll.control.note-too-long", LONGEST_NOTE);
        }
        if (points.isEmpty()) {
            return 0;
        }
        ticks.record(runId, points.stream().map(ControlPoint::finding).toList(), ticked, note);
        PayrollRun run = runs.get(runId);
        String what = ticked ? "controlepunten afgevinkt" : "vinkjes van controlepunten weggehaald";
        trail.changed(new AuditEntry(what, RunSubject.of(run), run.employerId(), details(points, note)));
        return points.size();
    }

    private static String details(List<ControlPoint> points, String note) {
        Set<String> codes = new java.util.TreeSet<>(
                points.stream().map(p -> p.finding().code()).toList());
        return points.size() + " punten (" + String.join(", ", codes) + "); toelichting: " + note;
    }
}
