package nl.noaberwerk.filing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.filing.NominativeRow.Earlier;
import nl.noaberwerk.payroll.OpeningBalances;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.placement.Placements;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** The control sheets of the loonaangifte: with them another provider can file, or our own return can be checked. */
@Stateless
@DenyAll
public class ControlSheets {

    @Inject
    private PayrollRuns runs;

    @Inject
    private Payslips payslips;

    @Inject
    private OpeningBalances openings;

    @Inject
    private Placements placements;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** The sheet of a month; empty of rows when no run of the month was approved. That it was made is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ControlSheet of(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        List<PayrollRun> ofMonth = runs.ofEmployer(employerId).stream()
                .filter(run -> run.month().equals(month))
                .toList();
        List<Payslip> paid = ofMonth.stream()
                .filter(run -> run.status().isFinal())
                .flatMap(run -> payslips.of(run.id()).stream())
                .filter(payslip -> !payslip.isBlocked())
                .toList();
        trail.read(
                new AuditEntry("controleblad loonaangifte", "werkgever " + employerId, employerId, month.toString()));
        int open = (int) ofMonth.stream().filter(run -> !run.status().isFinal()).count();
        return new ControlSheet(month, rows(employerId, month, paid), open);
    }

    private List<NominativeRow> rows(long employerId, YearMonth month, List<Payslip> paid) {
        List<Long> ids =
                paid.stream().map(payslip -> payslip.payee().employmentId()).toList();
        Map<Long, Earlier> earlier = earlier(employerId, month, ids);
        Map<Long, Werksoort> work = placements.werksoortOf(ids, month.atEndOfMonth());
        return paid.stream()
                .map(payslip -> {
                    long id = payslip.payee().employmentId();
                    String code = AardArbeidsverhouding.of(payslip.regeling(), work.get(id));
                    return NominativeRow.of(payslip, earlier.getOrDefault(id, Earlier.NONE), code);
                })
                .toList();
    }

    private Map<Long, Earlier> earlier(long employerId, YearMonth month, Collection<Long> ids) {
        Map<Long, Earlier> known = new HashMap<>();
        openings.of(ids, month).forEach((id, opening) -> {
            if (opening.startMonth().getYear() == month.getYear()) {
                known.put(id, earlier(opening.yearToDate()));
            }
        });
        payslips.approvedBefore(employerId, month, ids)
                .forEach((id, sums) -> known.merge(id, earlier(sums), Earlier::plus));
        return known;
    }

    private static Earlier earlier(YearToDate given) {
        return new Earlier(given.premieloon(), given.maximumPremieloon(), given.bijdrageloonZvw());
    }
}
