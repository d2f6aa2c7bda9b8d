package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.payroll.ControlTick.Subject;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Keeps what was ticked, and knows whether a run may be approved as far as the control list goes. */
@ApplicationScoped
class ControlTicks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunControl control;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** The findings of the run as points, in the order of the findings. */
    List<ControlPoint> points(long runId, List<Finding> findings) {
        Map<Subject, ControlTick> last = last(runId);
        return findings.stream()
                .map(finding -> new ControlPoint(
                        finding,
                        Optional.ofNullable(last.get(Subject.of(finding))).filter(ControlTick::isTicked)))
                .toList();
    }

    void record(long runId, Collection<Finding> points, boolean ticked, String note) {
        Instant now = today.now();
        List<String> rows = points.stream()
                .map(point -> row(runId, point, ticked, note) + "\t" + now)
                .toList();
        em.unwrap(Session.class)
                .doWork(connection -> new BulkCopy(connection, "control_tick", ControlTick.COLUMNS).write(rows));
    }

    /** @throws Refused 409 when something forbids approval of the run as a whole, or a point was not ticked */
    void requireReady(PayrollRun run) {
        List<Finding> findings = em.createQuery(
                        "select f from Finding f where f.runId = :run and f.severity <> :info", Finding.class)
                .setParameter("run", run.id())
                .setParameter("info", Severity.INFO)
                .getResultList();
        findings.stream()
                .filter(finding ->
                        finding.isBlocking() && finding.personnelNumber().isEmpty())
                .findFirst()
                .ifPresent(finding -> {
                    throw Refused.conflict("payroll.control.stops", finding.message(), finding.remedy());
                });
        control.kortingTwice(run).stream().findFirst().ifPresent(found -> {
            throw Refused.conflict("payroll.control.stops", found.message(), found.remedy());
        });
        long open =
                points(run.id(), findings).stream().filter(ControlPoint::isOpen).count();
        if (open > 0) {
            throw Refused.conflict(open == 1 ? "payroll.control.open-one" : "payroll.control.open", open);
        }
    }

    private Map<Subject, ControlTick> last(long runId) {
        Map<Subject, ControlTick> last = new HashMap<>();
        em.createQuery(
                        "select t from ControlTick t where t.runId = :run order by t.recordedAt, t.id",
                        ControlTick.class)
                .setParameter("run", runId)
                .getResultStream()
                .forEach(tick -> last.put(tick.subject(), tick));
        return last;
    }

    private String row(long runId, Finding point, boolean ticked, String note) {
        CopyText row = new CopyText(500).value(runId);
        row.text(point.personnelNumber().orElse(null)).value(point.severity().name());
        row.text(point.code()).text(point.message()).value(ticked);
        return row.text(note).text(caller.name()).toString();
    }
}
