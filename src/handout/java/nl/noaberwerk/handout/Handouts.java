package nl.noaberwerk.handout;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Handing out the payslips of approved runs: put together, printed, and recorded who got what how. */
@Stateless
@DenyAll
public class Handouts {

    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Payslips payslips;

    @Inject
    private Addressees addressees;

    @Inject
    private Employers employers;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Whether and when a handout was done. */
    public record Stage(Handout handout, Optional<HandoutMark> mark) {}

    /** The handouts of a run, the last one first; only that one counts. @throws Refused 409 before approval */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Stage> of(long runId) {
        runs.approved(runId);
        return stages(List.of(runId));
    }

    /** The last handout of each run of the employer that has one. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Map<Long, Stage> lastOfEmployer(long employerId) {
        List<Long> ids =
                runs.ofEmployer(employerId).stream().map(PayrollRun::id).toList();
        return stages(ids).stream()
                .collect(Collectors.toMap(
                        stage -> stage.handout().getRunId(), Function.identity(), (last, earlier) -> last));
    }

    /**
     * Puts together who gets what how, as consents, teams, addresses and payees stand today.
     *
     * @throws Refused 409 before approval, and when the payslips were handed out already
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public Handout compose(long runId) {
        PayrollRun run = runs.approved(runId);
        oneAtATime(runId);
        List<Stage> before = stages(List.of(runId));
        if (before.stream().anyMatch(stage -> stage.mark().isPresent())) {
            throw Refused.conflict("handout.done-already");
        }
        List<Delivery> deliveries = HandoutPlan.of(addressees.of(run, payslips.of(runId)));
        if (deliveries.isEmpty()) {
            throw Refused.conflict("handout.nobody");
        }
        Handout handout = new Handout(runId, before.size() + 1, caller.name(), today.now());
        database.persist(handout);
        database.flush();
        List<HandoutLine> lines = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            lines.add(new HandoutLine(handout.getId(), i + 1, deliveries.get(i)));
        }
        store.insertAll(lines);
        auditTrail.changed(entry("uitreiking loonstroken samengesteld", run, deliveries.size() + " stuks"));
        return handout;
    }

    /** One handout, and whether it was done. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Stage stage(long handoutId) {
        Handout handout = required(handoutId);
        runs.approved(handout.getRunId());
        return new Stage(handout, Optional.ofNullable(database.find(HandoutMark.class, handoutId)));
    }

    /** Who gets what how, in the order of the stack. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Delivery> deliveries(long handoutId) {
        Handout handout = required(handoutId);
        auditTrail.read(entry("lijst van uitreiking bekeken", runs.approved(handout.getRunId()), ""));
        return lines(handoutId);
    }

    /** All that is needed to print or to pack it; recorded as read. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public PaperStack stack(long handoutId) {
        Handout handout = required(handoutId);
        PayrollRun run = runs.approved(handout.getRunId());
        auditTrail.read(entry("loonstroken voor uitreiking opgehaald", run, ""));
        Map<Long, Payslip> byEmployment = payslips.of(run.id()).stream()
                .collect(Collectors.toMap(payslip -> payslip.payee().employmentId(), Function.identity()));
        String employer = employers.find(run.employerId()).getName();
        return new PaperStack(handout, run, employer, lines(handoutId), byEmployment);
    }

    /**
     * Records that it was done.
     *
     * @throws Refused 409 when a later one was put together or it was recorded before, 422 for a day that cannot be
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public HandoutMark mark(long handoutId, LocalDate on, String by) {
        Handout handout = required(handoutId);
        PayrollRun run = runs.approved(handout.getRunId());
        oneAtATime(run.id());
        Stage last = stages(List.of(run.id())).get(0);
        if (last.mark().isPresent()) {
            throw Refused.conflict("handout.done-already");
        }
        if (!last.handout().getId().equals(handoutId)) {
            throw Refused.conflict("handout.replaced");
        }
        if (on == null || on.isAfter(today.date()) || on.isBefore(today.dayOf(handout.getMadeAt()))) {
            throw new Refused("handout.mark.day", today.dayOf(handout.getMadeAt()), today.date());
        }
        String who = by == null ? "" : by.strip();
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            throw Refused.badRequest("handout.mark.by", LONGEST_NAME);
        }
        HandoutMark mark = new HandoutMark(handoutId, new Recording(on, today.now(), caller.name(), who));
        database.persist(mark);
        auditTrail.changed(entry("loonstroken uitgereikt", run, "op " + Messages.shown(on) + " door " + who));
        return mark;
    }

    private List<Stage> stages(Collection<Long> runIds) {
        return database.createQuery(
                        "select h from Handout h where h.runId in :runs order by h.runId, h.sequence desc",
                        Handout.class)
                .setParameter("runs", runIds)
                .getResultStream()
                .map(handout ->
                        new Stage(handout, Optional.ofNullable(database.find(HandoutMark.class, handout.getId()))))
                .toList();
    }

    private List<Delivery> lines(long handoutId) {
        return database.createQuery(
                        "select l.delivery from HandoutLine l where l.handoutId = :id order by l.place", Delivery.class)
                .setParameter("id", handoutId)
                .getResultList();
    }

    private Handout required(long handoutId) {
        Handout handout = database.find(Handout.class, handoutId);
        if (handout == null) {
            throw Refused.notFound("handout.unknown", handoutId);
        }
        return handout;
    }

    private void oneAtATime(long runId) {
        database.createNativeQuery("select 1 from payroll_run where id = :run for update")
                .setParameter("run", runId)
                .getResultList();
    }

    private static AuditEntry entry(String what, PayrollRun run, String details) {
        return new AuditEntry(what, "run " + run.id(), run.employerId(), details);
    }
}
