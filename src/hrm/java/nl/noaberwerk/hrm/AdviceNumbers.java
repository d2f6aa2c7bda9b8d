package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives each case of an employer a number of its own, counted per year. */
@ApplicationScoped
public class AdviceNumbers {

    // the row of the year is locked until the case is kept, so two servers never give the same number
    private static final String NEXT =
            "insert into advice_number (employer_id, year, last) values (:employer, :year, 1)"
                    + " on conflict (employer_id, year) do update set last = advice_number.last + 1 returning last";

    @PersistenceContext
    private EntityManager database;

    /** As people name it: "HRM-2026-0012". */
    String next(long employerId, int year) {
        Number last = (Number) database.createNativeQuery(NEXT)
                .setParameter("employer", employerId)
                .setParameter("year", year)
                .getSingleResult();
        return "HRM-%d-%04d".formatted(year, last.intValue());
    }
}
