package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.finance.CostLines.Untaxed;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.RunStatus;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.personnel.CostDivision;
import nl.noaberwerk.placement.Placements;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;

/** What people cost their employer, from the calculated and approved runs of some months, held against the budget. */
@Stateless
@DenyAll
public class CostReport {

    private static final Set<RunStatus> COUNTED = Set.of(RunStatus.CALCULATED, RunStatus.APPROVED, RunStatus.CLOSED);

    /** Accounts of rubriek 4 are costs; others are balances, as of an advance or a contribution for somebody else. */
    private static final String COSTS = "4";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private WageComponents components;

    @Inject
    private Placements placements;

    @Inject
    private CostBudgets budgets;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** The costs of the months from first up to and including last, in order of name. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<Cost> of(long employerId, YearMonth first, YearMonth last, CostsBy by) {
        caller.requireEmployer(employerId);
        if (by == CostsBy.EMPLOYEE) {
            trail.read(
                    new AuditEntry("werkgeverskosten bekeken", "alle medewerkers", employerId, first + " - " + last));
        }
        Rows rows = new Rows(by, new TreeMap<>());
        runs.ofEmployer(employerId).stream()
                .filter(run -> COUNTED.contains(run.status()))
                .filter(run -> !run.month().isBefore(first) && !run.month().isAfter(last))
                .forEach(run -> add(run, rows));
        if (by == CostsBy.COST_CENTRE) {
            budgets.of(employerId, first, last)
                    .forEach((centre, amount) -> rows.row(centre).budget(amount));
        }
        return List.copyOf(rows.costs().values());
    }

    /** The rows in order of what they are sorted by. */
    private record Rows(CostsBy by, Map<String, Cost> costs) {

        Cost row(String key) {
            return costs.computeIfAbsent(
                    key, name -> new Cost(by == CostsBy.MONTH ? Messages.shown(YearMonth.parse(name)) : name));
        }
    }

    private void add(PayrollRun run, Rows rows) {
        CostsBy by = rows.by();
        Untaxed untaxed = untaxed(run.month());
        Map<Long, Werksoort> work = by == CostsBy.WERKSOORT ? work(run) : Map.of();
        try (Stream<Payslip> payslips = paid(run)) {
            payslips.forEach(payslip -> {
                String key = by == CostsBy.COST_CENTRE ? "" : key(payslip, run, by, work);
                add(payslip, untaxed, key, rows);
                em.detach(payslip);
            });
        }
    }

    /** @param key empty when every line goes to its own kostenplaats */
    private static void add(Payslip payslip, Untaxed untaxed, String key, Rows rows) {
        CostDivision division = CostDivision.of(payslip.costCentre());
        long employment = payslip.payee().employmentId();
        for (Line whole : payslip.lines()) {
            CostKind kind = CostLines.kind(whole, untaxed);
            if (kind == CostKind.NONE) {
                continue;
            }
            for (Line line : key.isEmpty() ? CostLines.divided(whole, division) : List.of(whole)) {
                String row = key.isEmpty() ? centre(line.costCentre().orElse(division.first())) : key;
                rows.row(row).add(employment, kind, line.amount());
            }
        }
    }

    private static String key(Payslip payslip, PayrollRun run, CostsBy by, Map<Long, Werksoort> work) {
        return switch (by) {
            case EMPLOYEE -> payslip.personnelNumber() + " " + payslip.name();
            case REGELING -> payslip.regeling().label();
            case MUNICIPALITY -> MunicipalityOfAddress.of(payslip.payee().address());
            case WERKSOORT ->
                Optional.ofNullable(work.get(payslip.payee().employmentId()))
                        .map(Werksoort::getLabel)
                        .orElseGet(() -> Messages.text("finance.costs.no-werksoort"));
            case MONTH -> run.month().toString();
            case COST_CENTRE -> "";
        };
    }

    private static String centre(String code) {
        return code.isBlank() ? Messages.text("finance.costs.no-centre") : code;
    }

    private Untaxed untaxed(YearMonth month) {
        Map<Boolean, Set<String>> codes = components.inMonth(month).values().stream()
                .filter(component -> component.treatment().taxation() == Taxation.ONBELAST)
                .collect(Collectors.partitioningBy(
                        component -> component.definition().account().startsWith(COSTS),
                        Collectors.mapping(WageComponent::code, Collectors.toSet())));
        return new Untaxed(codes.get(true), codes.get(false));
    }

    private Map<Long, Werksoort> work(PayrollRun run) {
        List<Long> ids = em.createQuery("select p.payee.employmentId from Payslip p where p.run.id = :run", Long.class)
                .setParameter("run", run.id())
                .getResultList();
        return placements.werksoortOf(ids, run.month().atEndOfMonth());
    }

    private Stream<Payslip> paid(PayrollRun run) {
        return em.createQuery("select p from Payslip p where p.run.id = :run and p.blocked = false", Payslip.class)
                .setParameter("run", run.id())
                .getResultStream();
    }
}
