package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.EmploymentFactsReader;

/** Which employments a run is about: those of the month that no approved run has paid yet. */
@ApplicationScoped
class RunPeople {

    private static final String PAID = "select p.employment_id from payslip p join payroll_run r on r.id = p.run_id"
            + " where r.employer_id = :employer and r.month = :month and r.status in ('APPROVED', 'CLOSED')"
            + " and not p.blocked";

    private static final String DONE = "select employment_id from payslip where run_id = :run union"
            + " select employment_id from payroll_finding"
            + " where run_id = :run and severity = 'BLOCKING' and employment_id is not null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EmploymentFactsReader facts;

    /** The ids of the employments in order of personnel number. */
    List<Long> of(PayrollRun run) {
        Set<Long> paid = ids(em.createNativeQuery(PAID)
                .setParameter("employer", run.employerId())
                .setParameter("month", run.month().atDay(1))
                .getResultList());
        return without(paid, facts.idsIn(run.employerId(), run.month()));
    }

    /** Those of the run that the present calculation has not done yet. */
    List<Long> toDo(PayrollRun run) {
        Set<Long> done =
                ids(em.createNativeQuery(DONE).setParameter("run", run.id()).getResultList());
        return without(done, of(run));
    }

    private static List<Long> without(Set<Long> left, List<Long> all) {
        return all.stream().filter(id -> !left.contains(id)).toList();
    }

    private static Set<Long> ids(List<?> numbers) {
        Set<Long> ids = new HashSet<>();
        numbers.forEach(number -> ids.add(((Number) number).longValue()));
        return ids;
    }
}
