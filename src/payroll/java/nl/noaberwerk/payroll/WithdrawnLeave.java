package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.leave.LeaveForPay;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;

/** Puts hours of who leaves back on the balance when the item that would pay them out was taken back. */
@ApplicationScoped
class WithdrawnLeave {

    // what was taken off the balance against what an item still pays out
    private static final String TAKEN_BACK = """
            select s.employment_id from settled_leave s join employment e on e.id = s.employment_id
            left join item_withdrawal w on w.item_id = s.item_id
            where e.employer_id = :employer and s.entry_id is null
            group by s.employment_id
            having bool_and(w.item_id is not null)
               and (select sum(l.hours) from leave_entry l
                    where l.employment_id = s.employment_id and l.posting = 'PAID_OUT') <> 0
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LeaveForPay leave;

    @Inject
    private Caller caller;

    void employment(@Observes EmploymentChanged event) {
        em.flush();
        List<?> found = em.createNativeQuery(TAKEN_BACK)
                .setParameter("employer", event.employerId())
                .getResultList();
        found.forEach(id ->
                leave.givenBack(((Number) id).longValue(), caller.name(), Messages.text("payroll.leave.given-back")));
    }
}
