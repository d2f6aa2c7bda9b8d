package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/**
 * Tells the group leader and payroll when somebody's absence changed, in the same transaction.
 *
 * <p>The supervisor hears it of what touches now; payroll of every change, with the day from which something is different.
 */
@ApplicationScoped
public class AbsenceWord {

    static final String TO_SUPERVISOR = "absence.word";
    static final String TO_PAYROLL = "absence.pay";

    private static final int DAYS_BACK = 7;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Signals signals;

    @Inject
    private Today today;

    void tell(@Observes AbsenceChanged change) {
        EmployeeNames.Named named =
                people.of(List.of(change.employmentId()), today.date()).get(change.employmentId());
        // the same change is told once, another one of the same day is told too
        String mark = change.caseId() + ":" + lastEvent(change.caseId());
        String who = named.name().sorted();
        signals.raise(new Signal(
                TO_PAYROLL + ":" + mark,
                change.employerId(),
                Role.SALARISADMINISTRATEUR,
                Optional.empty(),
                Messages.text("absence.word.payroll", named.personnelNumber(), who, change.from()),
                "/personnel/employee.xhtml?id=" + change.employmentId(),
                YearMonth.from(today.date()).atEndOfMonth(),
                false));
        if (!change.from().isBefore(today.date().minusDays(DAYS_BACK))) {
            tellSupervisors(change, mark, Messages.text(words(change), who, change.from()));
        }
    }

    private void tellSupervisors(AbsenceChanged change, String mark, String text) {
        Set<String> accounts = supervisions
                .supervisorsOf(List.of(change.employmentId()), change.employerId(), today.date())
                .getOrDefault(change.employmentId(), Set.of());
        for (String account : accounts) {
            signals.raise(new Signal(
                    TO_SUPERVISOR + ":" + mark + ":" + account,
                    change.employerId(),
                    Role.LEIDINGGEVENDE,
                    Optional.of(account),
                    text,
                    "/absence/own-team.xhtml",
                    today.date(),
                    true));
        }
    }

    /** The key of what the supervisor is told: absent, working a part, or back. */
    private String words(AbsenceChanged change) {
        return cases.one(change.caseId())
                .flatMap(file -> file.on(change.from()))
                .filter(degree -> degree.counted().signum() > 0)
                .map(degree -> degree.counted().intValue() < 100 ? "absence.word.partly" : "absence.word.absent")
                .orElse("absence.word.back");
    }

    private long lastEvent(long caseId) {
        Long last = database.createQuery(
                        "select max(e.id) from AbsenceEvent e, Ziekmelding z where z.id = e.ziekmeldingId and z.caseId = :case",
                        Long.class)
                .setParameter("case", caseId)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
