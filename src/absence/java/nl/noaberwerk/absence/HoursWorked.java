package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The hours really worked per week during partial sickness, which the re-integratiedossier must hold (RPZ art. 3). */
@Stateless
@DenyAll
public class HoursWorked {

    private static final BigDecimal MOST = BigDecimal.valueOf(168);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private CaseStore store;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** What holds per week of the case, the newest week first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<HoursWorkedWeek> of(long caseId) {
        CaseFile file = required(caseId);
        access.read(store.employment(file.employmentId()), "gewerkte uren bekeken");
        return cases.hours(file.caseId());
    }

    /** Records them, also again for a week that was wrong. @param dayInWeek any day of the week */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void record(long caseId, LocalDate dayInWeek, BigDecimal hours) {
        CaseFile file = required(caseId);
        if (dayInWeek == null) {
            throw Refused.badRequest("absence.hours.week");
        }
        LocalDate week = dayInWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (week.isAfter(today.date()) || week.plusDays(6).isBefore(file.firstDay())) {
            throw new Refused("absence.hours.week");
        }
        if (hours == null || hours.signum() < 0 || hours.compareTo(MOST) > 0) {
            throw Refused.badRequest("absence.hours.hours");
        }
        database.persist(new HoursWorkedWeek(
                file.caseId(), week, hours.setScale(2, RoundingMode.HALF_UP), today.now(), caller.name()));
        Employment employment = store.employment(file.employmentId());
        access.changed(employment, "gewerkte uren vastgelegd", file.caseId());
    }

    private CaseFile required(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }
}
