package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Step;

/** The payslips of the runs that the caller may see. */
@Stateless
@DenyAll
public class Payslips {

    private static final String FILTER = " from Payslip p where p.run.id = :run and (:text = ''"
            + " or lower(p.payee.name) like :pattern escape '\\' or p.payee.personnelNumber like :pattern escape '\\'"
            + " or lower(p.payee.costCentre) like :pattern escape '\\')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private AuditTrail trail;

    @Inject
    private ApprovedMonthsReader approved;

    @Inject
    private Caller caller;

    /** The payslips on which people are paid, in order of personnel number; without who is left out. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Payslip> of(long runId) {
        PayrollRun run = runs.get(runId);
        read("loonstroken bekeken", run, "alle loonstroken");
        return em.createQuery(
                        "select p from Payslip p where p.run = :run and p.blocked = false"
                                + " order by p.payee.personnelNumber",
                        Payslip.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** One payslip, also of somebody who is left out; recorded as read. @throws Refused 404 when there is none */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Payslip of(long runId, String personnelNumber) {
        PayrollRun run = runs.get(runId);
        Payslip payslip = em.createQuery(
                        "select p from Payslip p join fetch p.run where p.run = :run"
                                + " and p.payee.personnelNumber = :number",
                        Payslip.class)
                .setParameter("run", run)
                .setParameter("number", personnelNumber)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("payroll.payslip.unknown", personnelNumber));
        read("loonstrook bekeken", run, "persoon " + personnelNumber);
        return payslip;
    }

    /** As {@link #of(long, String)}, by employment. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Payslip ofEmployment(long runId, long employmentId) {
        return em.createQuery(
                        "select p.payee.personnelNumber from Payslip p where p.run.id = :run"
                                + " and p.payee.employmentId = :employment",
                        String.class)
                .setParameter("run", runId)
                .setParameter("employment", employmentId)
                .getResultStream()
                .findFirst()
                .map(number -> of(runId, number))
                .orElseThrow(() -> Refused.notFound("payroll.payslip.unknown", employmentId));
    }

    /** @param previous employment of the payslip before this one in order of personnel number; next: after it */
    public record Neighbours(Optional<Long> previous, Optional<Long> next) {}

    /** Whose payslips stand beside this one in the run, for going through them one by one. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Neighbours neighbours(long runId, String personnelNumber) {
        runs.get(runId);
        return new Neighbours(
                neighbour(runId, "< :number order by p.payee.personnelNumber desc", personnelNumber),
                neighbour(runId, "> :number order by p.payee.personnelNumber", personnelNumber));
    }

    private Optional<Long> neighbour(long runId, String side, String personnelNumber) {
        return em.createQuery(
                        "select p.payee.employmentId from Payslip p where p.run.id = :run"
                                + " and p.payee.personnelNumber " + side,
                        Long.class)
                .setParameter("run", runId)
                .setParameter("number", personnelNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All payslips of an employment, the newest month first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Payslip> allOf(long employmentId) {
        List<Payslip> all = em.createQuery(
                        "select p from Payslip p join fetch p.run r where p.payee.employmentId = :employment"
                                + " order by r.month desc, r.sequence desc",
                        Payslip.class)
                .setParameter("employment", employmentId)
                .getResultList();
        if (!all.isEmpty()) {
            Payslip first = all.get(0);
            read("loonstroken bekeken", runs.get(first.run().id()), "persoon " + first.personnelNumber());
        }
        return all;
    }

    /** Per line, in the order of {@link Payslip#lines}, how its amount came about. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<List<Step>> steps(Payslip payslip) {
        runs.get(payslip.run().id());
        String text = (String) em.createNativeQuery("select steps from payslip where id = :id")
                .setParameter("id", payslip.id())
                .getSingleResult();
        return PayslipText.steps(text);
    }

    /** The steps of all payslips of a run, by the id of the payslip. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Map<Long, List<List<Step>>> steps(long runId) {
        runs.get(runId);
        Map<Long, List<List<Step>>> steps = new HashMap<>();
        for (Object row : em.createNativeQuery("select id, steps from payslip where run_id = :run")
                .setParameter("run", runId)
                .getResultList()) {
            Object[] payslip = (Object[]) row;
            steps.put(((Number) payslip[0]).longValue(), PayslipText.steps((String) payslip[1]));
        }
        return steps;
    }

    /** A page of the payslips whose name, number or kostenplaats holds the text; also those who are left out. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Payslip> page(long runId, String text, int first, int size) {
        runs.get(runId);
        return filtered("select p" + FILTER + " order by p.payee.personnelNumber", Payslip.class, runId, text)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public int count(long runId, String text) {
        runs.get(runId);
        return filtered("select count(p)" + FILTER, Long.class, runId, text)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, long runId, String text) {
        String wanted = text == null ? "" : text.trim().toLowerCase(Locale.ROOT);
        String literal = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return em.createQuery(query, type)
                .setParameter("run", runId)
                .setParameter("text", wanted)
                .setParameter("pattern", "%" + literal + "%");
    }

    private void read(String what, PayrollRun run, String whose) {
        trail.read(new AuditEntry(what, whose, run.employerId(), RunSubject.of(run)));
    }

    /** By employment, the cumulatives of the year that approved runs before this month gave; without opening balances. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public Map<Long, YearToDate> approvedBefore(long employerId, YearMonth month, Collection<Long> employmentIds) {
        caller.requireEmployer(employerId);
        Map<Long, YearToDate> sums = new HashMap<>();
        approved.before(month, employmentIds).forEach((id, months) -> sums.put(id, months.thisYear()));
        return sums;
    }
}
