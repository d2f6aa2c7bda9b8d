package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.ControlLimit.Falls;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The limits that each employer chose for its control list. */
@Stateless
@DenyAll
public class ControlLimits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_SOURCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StaleRuns staleRuns;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** What holds on the first day of the month; the proposal of the supplier when the employer chose nothing. */
    @PermitAll
    public ControlLimit of(long employerId, YearMonth month) {
        return em.createQuery(
                        "select l from ControlLimit l where (l.employerId = :employer or l.employerId is null)"
                                + " and l.validFrom <= :day order by case when l.employerId is null then 1 else 0 end,"
                                + " l.validFrom desc, l.recordedAt desc, l.id desc",
                        ControlLimit.class)
                .setParameter("employer", employerId)
                .setParameter("day", month.atDay(1))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("payroll.limit.none", month));
    }

    /** All that was ever chosen for the employer, the latest first; ends with the proposal of the supplier. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ControlLimit> all(long employerId) {
        caller.requireEmployer(employerId);
        return em.createQuery(
                        "select l from ControlLimit l where l.employerId = :employer or l.employerId is null"
                                + " order by l.validFrom desc, l.recordedAt desc, l.id desc",
                        ControlLimit.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /**
     * Chooses a limit from a day on; runs from that month on must be calculated again.
     *
     * @throws Refused for a negative amount, a percentage outside 0 to 100, or no source
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void choose(long employerId, LocalDate from, Falls falls, String source) {
        caller.requireEmployer(employerId);
        check(falls, source);
        em.persist(new ControlLimit(employerId, from, falls, source.trim()).recorded(caller.name(), today.now()));
        staleRuns.ofEmployer(employerId, YearMonth.from(from).atDay(1));
        trail.changed(new AuditEntry(
                "controlegrens gewijzigd",
                "werkgever " + employerId,
                employerId,
                "vanaf " + Messages.shown(from) + ": " + Messages.shown(falls.amount()) + " euro of "
                        + Messages.shown(falls.percentage()) + " %; reden: " + source.trim()));
    }

    private static void check(Falls falls, String source) {
        if (falls.amount() == null || falls.amount().isNegative()) {
            throw new Refused("payroll.limit.amount");
        }
        BigDecimal percentage = falls.percentage();
        if (percentage == null || percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
            throw new Refused("payroll.limit.percentage");
        }
        if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new Refused("payroll.limit.source", LONGEST_SOURCE);
        }
    }
}
