package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.WageComponents;

/** The ledger schemes of the employers. */
@Stateless
@DenyAll
public class Ledgers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WageComponents components;

    @Inject
    private Today today;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** The scheme of this month. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public LedgerScheme scheme(long employerId) {
        return scheme(employerId, YearMonth.from(today.date()));
    }

    /** The scheme by which a run of the month is booked: the wage components of that month, the accounts chosen by now. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public LedgerScheme scheme(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        return LedgerScheme.standard()
                .withComponents(components.ledgerAccounts(month))
                .with(chosen(employerId));
    }

    /**
     * Books a code on other accounts from now on; a journal that is made later follows it.
     *
     * @throws Refused when the code or an account is not well formed
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void choose(long employerId, LedgerRule rule) {
        caller.requireEmployer(employerId);
        if (!rule.code().matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new Refused("finance.ledger.code", rule.code());
        }
        Optional<LedgerAccount> known = find(employerId, rule.code());
        known.ifPresentOrElse(account -> account.change(rule), () -> em.persist(new LedgerAccount(employerId, rule)));
        log("grootboekrekening gekozen", employerId, rule.code() + ": " + rule.account() + described(rule));
    }

    /** Goes back to the default for this code. */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void restoreStandard(long employerId, String code) {
        caller.requireEmployer(employerId);
        find(employerId, code).ifPresent(account -> {
            em.remove(account);
            log("grootboekrekening teruggezet op standaard", employerId, code);
        });
    }

    private List<LedgerAccount> chosen(long employerId) {
        return em.createQuery(
                        "select a from LedgerAccount a where a.employerId = :employer order by a.code",
                        LedgerAccount.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    private Optional<LedgerAccount> find(long employerId, String code) {
        return chosen(employerId).stream()
                .filter(account -> account.code().equals(code))
                .findFirst();
    }

    private void log(String what, long employerId, String details) {
        trail.changed(new AuditEntry(what, "werkgever " + employerId, employerId, details));
    }

    private static String described(LedgerRule rule) {
        return rule.hasCounterAccount() ? " aan " + rule.counterAccount() : "";
    }
}
