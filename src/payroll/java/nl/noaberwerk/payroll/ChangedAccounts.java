package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.AccountOrigin;
import nl.noaberwerk.personnel.AccountOrigins;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Role;

/** Which payslips of a run are paid elsewhere than the last approved one of the same person. */
@Stateless
@DenyAll
public class ChangedAccounts {

    // before: the last approved payslip of the employment before this run
    private static final String COMPARED = """
            from payslip p join payroll_run run on run.id = p.run_id
            left join lateral (select q.iban, q.account_holder, q.second_iban
                from payslip q join payroll_run r on r.id = q.run_id
                where q.employment_id = p.employment_id and not q.blocked and r.status in ('APPROVED', 'CLOSED')
                  and (r.month, r.sequence) < (run.month, run.sequence)
                order by r.month desc, r.sequence desc limit 1) b on true
            where p.run_id = :run and not p.blocked and
            """;

    private static final String COLUMNS = "select p.employment_id, p.personnel_number, p.name, p.iban,"
            + " p.account_holder, p.second_iban, b.iban as old_iban, b.account_holder as old_holder,"
            + " b.second_iban as old_second ";

    private static final String ORDER = " order by length(p.personnel_number), p.personnel_number";

    private static final String FIRST = "b.iban is null";

    private static final String OTHER = "b.iban is not null and (b.iban, b.account_holder, b.second_iban)"
            + " is distinct from (p.iban, p.account_holder, p.second_iban)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private AccountOrigins origins;

    @Inject
    private AuditTrail trail;

    /** Those who were paid before, on another account or in another name; that it was looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ChangedAccount> of(long runId) {
        PayrollRun run = runs.get(runId);
        trail.read(new AuditEntry("gewijzigde rekeningen ingezien", RunSubject.of(run), run.employerId(), ""));
        return read(run, em.createNativeQuery(COLUMNS + COMPARED + OTHER + ORDER, Tuple.class));
    }

    /** Those who were never paid before, at most so many. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ChangedAccount> first(long runId, int most) {
        PayrollRun run = runs.get(runId);
        Query query = em.createNativeQuery(COLUMNS + COMPARED + FIRST + ORDER, Tuple.class);
        return read(run, query.setMaxResults(most));
    }

    /** How many were never paid before. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public int countFirst(long runId) {
        PayrollRun run = runs.get(runId);
        return ((Number) em.createNativeQuery("select count(*) " + COMPARED + FIRST)
                        .setParameter("run", run.id())
                        .getSingleResult())
                .intValue();
    }

    private List<ChangedAccount> read(PayrollRun run, Query query) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows = query.setParameter("run", run.id()).getResultList();
        List<ChangedAccount> found = rows.stream().map(ChangedAccounts::account).toList();
        Map<Long, AccountOrigin> known = origins.of(
                found.stream().map(ChangedAccount::employmentId).toList(),
                run.month(),
                run.finishedAt().orElse(Instant.MAX));
        return found.stream()
                .map(account -> account.from(Optional.ofNullable(known.get(account.employmentId()))))
                .toList();
    }

    private static ChangedAccount account(Tuple row) {
        Optional<PaidAccount> before = Optional.ofNullable(row.get("old_iban", String.class))
                .map(iban -> new PaidAccount(
                        iban, row.get("old_holder", String.class), row.get("old_second", String.class)));
        return new ChangedAccount(
                ((Number) row.get("employment_id")).longValue(),
                row.get("personnel_number", String.class),
                row.get("name", String.class),
                before,
                new PaidAccount(
                        row.get("iban", String.class),
                        row.get("account_holder", String.class),
                        row.get("second_iban", String.class)),
                Optional.empty());
    }
}
