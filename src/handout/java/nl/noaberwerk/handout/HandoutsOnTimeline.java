package nl.noaberwerk.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** On the timeline of a person: when her payslips were handed out. */
@ApplicationScoped
public class HandoutsOnTimeline implements PersonEvents {

    private static final String HANDED_OUT = "select distinct m.handedOutOn as day, r as run from HandoutMark m"
            + " join Handout h on h.id = m.handoutId join HandoutLine l on l.handoutId = h.id"
            + " join PayrollRun r on r.id = h.runId"
            + " where l.delivery.employmentId = :id and r.employerId = :employer";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Loonstroken";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        return database.createQuery(HANDED_OUT, Tuple.class)
                .setParameter("id", employmentId)
                .setParameter("employer", employerId)
                .getResultStream()
                .map(row -> event(row.get("day", LocalDate.class), row.get("run", PayrollRun.class)))
                .toList();
    }

    private static PersonEvent event(LocalDate day, PayrollRun run) {
        return PersonEvent.of(
                day, Messages.text("handout.event", run.month()), "/handout/handout.xhtml?run=" + run.id());
    }
}
