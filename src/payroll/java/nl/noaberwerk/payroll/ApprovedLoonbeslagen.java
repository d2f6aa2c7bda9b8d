package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.wages.LoonbeslagWithheld;

/** Tells, in the transaction of an approval, what the run withholds for each loonbeslag. */
@ApplicationScoped
class ApprovedLoonbeslagen {

    /** Few payslips have one: the others need not be read. */
    static final String DOCUMENTS =
            "select document from payslip where run_id = :run and not blocked and strpos(document, :withheld) > 0"
                    + " order by personnel_number";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<LoonbeslagWithheld> event;

    void tell(PayrollRun run) {
        List<?> documents = em.createNativeQuery(DOCUMENTS)
                .setParameter("run", run.id())
                .setParameter("withheld", PayslipJson.WITHHELD)
                .getResultList();
        for (Object document : documents) {
            for (Withheld one : PayslipText.document((String) document).withheld()) {
                event.fire(new LoonbeslagWithheld(one.orderId(), run.id(), run.month(), one.amount()));
            }
        }
    }
}
