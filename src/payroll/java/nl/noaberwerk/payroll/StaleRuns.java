package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.absence.AbsenceChanged;
import nl.noaberwerk.absence.AbsencesImported;
import nl.noaberwerk.absence.LoonmaatregelChanged;
import nl.noaberwerk.personnel.EmployerChanged;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.platform.LawChanged;
import nl.noaberwerk.wages.WageComponentChanged;

/** Marks calculated runs as stale when something that they rest on has changed. */
@ApplicationScoped
class StaleRuns {

    private static final String MARK = "update payroll_run set stale = true, version = version + 1"
            + " where status in ('CALCULATED', 'CALCULATING') and not stale and month >= :from";

    @PersistenceContext
    private EntityManager em;

    void employment(@Observes EmploymentChanged event) {
        ofEmployer(event.employerId(), YearMonth.from(event.from()).atDay(1));
    }

    void absence(@Observes AbsenceChanged event) {
        ofEmployer(event.employerId(), YearMonth.from(event.from()).atDay(1));
    }

    void absences(@Observes AbsencesImported event) {
        ofEmployer(event.employerId(), YearMonth.from(event.from()).atDay(1));
    }

    void measure(@Observes LoonmaatregelChanged event) {
        ofEmployer(event.employerId(), YearMonth.from(event.from()).atDay(1));
    }

    void employer(@Observes EmployerChanged event) {
        ofEmployer(event.employerId(), LocalDate.EPOCH);
    }

    /** A month's wage also depends on its year: the value may hold for the year that the day lies in. */
    void law(@Observes LawChanged event) {
        em.createNativeQuery(MARK)
                .setParameter("from", event.from().withDayOfYear(1))
                .executeUpdate();
    }

    /** Wage components are the same for every employer. */
    void component(@Observes WageComponentChanged event) {
        em.createNativeQuery(MARK).setParameter("from", event.from().atDay(1)).executeUpdate();
    }

    /** Later months build on an approved one, and say so when one before them is still open. */
    void laterThan(PayrollRun run) {
        em.flush();
        ofEmployer(run.employerId(), run.month().plusMonths(1).atDay(1));
    }

    void ofEmployer(long employerId, LocalDate from) {
        em.createNativeQuery(MARK + " and employer_id = :employer")
                .setParameter("from", from)
                .setParameter("employer", employerId)
                .executeUpdate();
    }
}
