package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** On the timeline of a person: the days on which her wages were paid, and what was corrected with them; no amounts. */
@ApplicationScoped
public class PayOnTimeline implements PersonEvents {

    private static final String PAID = "select p from Payslip p join fetch p.run r where p.payee.employmentId = :id"
            + " and r.employerId = :employer and r.status in :final and not p.blocked";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Salaris";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        return database.createQuery(PAID, Payslip.class)
                .setParameter("id", employmentId)
                .setParameter("employer", employerId)
                .setParameter("final", Set.of(RunStatus.APPROVED, RunStatus.CLOSED))
                .getResultStream()
                .map(PayOnTimeline::event)
                .toList();
    }

    private static PersonEvent event(Payslip payslip) {
        PayrollRun run = payslip.run();
        String key = run.sequence() == 1 ? "payroll.event.paid" : "payroll.event.corrected";
        return PersonEvent.of(
                run.paymentDate(),
                Messages.text(key, run.month()),
                "/payroll/payslip.xhtml?run=" + run.id() + "&employment="
                        + payslip.payee().employmentId());
    }
}
