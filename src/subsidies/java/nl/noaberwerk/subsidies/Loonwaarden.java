package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Measurements of loonwaarde: from the first one on they hold, and no longer what the personnel file said. */
@Stateless
@DenyAll
public class Loonwaarden {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST = 120;
    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LoonwaardeReader reader;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Today today;

    /** Those in service with a loonwaarde, the most urgent first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LoonwaardePage list(long employerId, LoonwaardeSearch search, int from, int most) {
        desk.readList(employerId, "loonwaarden bekeken");
        return reader.page(employerId, search, today.date(), from, most);
    }

    /** How many stand how. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<LoonwaardeSearch.State, Integer> counts(long employerId) {
        desk.readList(employerId, "aantallen loonwaarden bekeken");
        return reader.counts(employerId, today.date());
    }

    /** All of one employment; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public LoonwaardeFile of(long employmentId) {
        Employment employment = desk.employment(employmentId);
        desk.read(employment, "loonwaarde bekeken");
        return file(employment);
    }

    /** Records a measurement. @throws Refused naming what cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long record(long employmentId, Loonwaarde measured) {
        Employment employment = desk.locked(employmentId);
        checkDays(employment, measured);
        BigDecimal percentage = measured.percentage();
        if (percentage == null || percentage.signum() < 0 || percentage.compareTo(WHOLE) > 0) {
            throw Refused.badRequest("subsidies.loonwaarde.percentage");
        }
        Loonwaarde guarded = new Loonwaarde(
                measured.measuredOn(),
                percentage,
                desk.filled("Deskundige", measured.expert(), LONGEST),
                desk.filled("Methode", measured.method(), LONGEST),
                measured.nextOn());
        if (file(employment).lines().stream()
                .filter(LoonwaardeFile.Line::isHolding)
                .anyMatch(
                        line -> line.measurement().getLoonwaarde().measuredOn().equals(measured.measuredOn()))) {
            throw Refused.conflict("subsidies.loonwaarde.same-day", measured.measuredOn());
        }
        LoonwaardeMeasurement measurement = new LoonwaardeMeasurement(employment, guarded, desk.now());
        database.persist(measurement);
        desk.changed(employment, "loonwaarde vastgelegd", "meting van " + Messages.shown(measured.measuredOn()));
        return measurement.getId();
    }

    /** It was a mistake: it never held. @throws Refused when it was withdrawn before, or without a reason */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void withdraw(long measurementId, String reason) {
        LoonwaardeMeasurement measurement = desk.found(LoonwaardeMeasurement.class, measurementId);
        Employment employment = desk.locked(measurement.getEmploymentId());
        String why = desk.filled("Reden", reason, LONGEST_REASON);
        boolean gone = file(employment).lines().stream()
                .anyMatch(line -> line.measurement().getId() == measurementId && !line.isHolding());
        if (gone) {
            throw Refused.conflict("subsidies.loonwaarde.withdrawn-before");
        }
        database.persist(new LoonwaardeWithdrawal(measurementId, why, desk.now()));
        desk.changed(
                employment,
                "loonwaarde ingetrokken",
                "meting van " + Messages.shown(measurement.getLoonwaarde().measuredOn()));
    }

    private void checkDays(Employment employment, Loonwaarde measured) {
        LocalDate day = measured.measuredOn();
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("subsidies.loonwaarde.measured-on");
        }
        if (day.isBefore(employment.getInService())) {
            throw new Refused("subsidies.loonwaarde.before-service", employment.getInService());
        }
        if (measured.nextOn() != null && !measured.nextOn().isAfter(day)) {
            throw Refused.badRequest("subsidies.loonwaarde.next-on");
        }
    }

    private LoonwaardeFile file(Employment employment) {
        Map<Long, BigDecimal> start = reader.start(List.of(employment.getId()), today.date());
        return new LoonwaardeFile(
                desk.named(employment),
                reader.lines(employment.getId()),
                Optional.ofNullable(start.get(employment.getId())));
    }
}
