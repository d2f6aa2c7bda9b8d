package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** The open tasks that decisions and lapses brought, over all people of an employer. */
@Stateless
@DenyAll
public class FollowUps {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private IndicatieStore store;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A page of what is open, the oldest first; the look is recorded. @param from 0 for the first */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public List<FollowUpRow> open(long employerId, int from, int most) {
        caller.requireEmployer(employerId);
        secrecy.require();
        auditTrail.read(new AuditEntry("taken na herindicaties bekeken", "werkgever", employerId, ""));
        List<HerindicatieFollowUp> tasks = database.createQuery(
                        "select f from HerindicatieFollowUp f where f.employerId = :employer and f.doneOn is null"
                                + " order by f.due, f.id",
                        HerindicatieFollowUp.class)
                .setParameter("employer", employerId)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Map<Long, EmployeeNames.Named> names = people.of(
                tasks.stream().map(HerindicatieFollowUp::getEmploymentId).collect(Collectors.toSet()), today.date());
        return tasks.stream()
                .map(task -> new FollowUpRow(
                        task,
                        names.get(task.getEmploymentId()).personnelNumber(),
                        names.get(task.getEmploymentId()).name().sorted()))
                .toList();
    }

    /** How many are open. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public int number(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select count(f) from HerindicatieFollowUp f where f.employerId = :employer and f.doneOn is null",
                        Long.class)
                .setParameter("employer", employerId)
                .getSingleResult()
                .intValue();
    }

    /** Those of one employment that belong to no herindicatie, the open ones first; its page recorded the look. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public List<HerindicatieFollowUp> of(long employmentId) {
        store.required(employmentId);
        secrecy.require();
        return database.createQuery(
                        "select f from HerindicatieFollowUp f where f.employmentId = :id and f.herindicatieId is null"
                                + " order by f.doneOn desc nulls first, f.due, f.id",
                        HerindicatieFollowUp.class)
                .setParameter("id", employmentId)
                .getResultList();
    }
}
