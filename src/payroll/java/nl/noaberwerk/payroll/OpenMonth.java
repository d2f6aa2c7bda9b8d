package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.Today;

/** Knows for the personnel file which month has not been paid yet. */
@ApplicationScoped
public class OpenMonth implements OpenPeriod {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Today today;

    @Override
    public YearMonth firstOpen(long employerId) {
        return lastApproved(employerId).map(last -> last.plusMonths(1)).orElseGet(() -> YearMonth.from(today.date()));
    }

    @Override
    public Optional<YearMonth> lastApproved(long employerId) {
        List<?> last = em.createNativeQuery("select max(month) from payroll_run"
                        + " where employer_id = :employer and status in ('APPROVED', 'CLOSED')")
                .setParameter("employer", employerId)
                .getResultList();
        return Optional.ofNullable(last.get(0)).map(OpenMonth::month);
    }

    private static YearMonth month(Object day) {
        return YearMonth.from(day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day);
    }
}
