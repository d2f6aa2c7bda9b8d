package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** What cannot be: a sickness outside the employment, beyond reason ahead, during a leave or over another one. */
@ApplicationScoped
public class ZiekmeldingChecks {

    /** So many days ahead somebody may say that she will be sick or recovered; further is a slip of the keyboard. */
    public static final int MOST_DAYS_AHEAD = 14;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private Today today;

    /** @throws Refused naming the field and the remedy */
    void requireFirstDay(Employment employment, LocalDate firstDay) {
        if (firstDay == null) {
            throw Refused.badRequest("absence.report.first-day");
        }
        requireNear(firstDay);
        if (firstDay.isBefore(employment.getInService())) {
            throw new Refused("absence.report.before-service", firstDay, employment.getInService());
        }
        lastDayInService(employment.getId()).filter(firstDay::isAfter).ifPresent(last -> {
            throw new Refused("absence.report.after-service", firstDay, last);
        });
    }

    /** @throws Refused when the day is further ahead than anybody can know */
    void requireNear(LocalDate day) {
        if (day.isAfter(today.date().plusDays(MOST_DAYS_AHEAD))) {
            throw new Refused("absence.report.too-far-ahead", day, MOST_DAYS_AHEAD);
        }
    }

    /**
     * @param except number of the ziekmelding itself
     * @throws Refused when the days touch another sickness or a leave of the employment
     */
    void requireFree(long employmentId, long except, DaySpan days) {
        store.spellsOf(employmentId).stream()
                .filter(spell -> spell.ziekmeldingId() != except)
                .map(Spell::days)
                .filter(other -> overlap(other, days))
                .findFirst()
                .ifPresent(other -> {
                    throw other.lastDay()
                            .map(last -> new Refused("absence.report.overlaps", other.first(), last))
                            .orElseGet(() -> new Refused("absence.report.already-sick", other.first()));
                });
        store.leavesOf(employmentId).stream()
                .filter(leave -> overlap(leave, days))
                .findFirst()
                .ifPresent(leave -> {
                    LocalDate last = leave.lastDay().orElseThrow();
                    throw new Refused("absence.report.during-leave", leave.first(), last, last.plusDays(1));
                });
    }

    /** The moment of the call, or now. @throws Refused when it lies ahead */
    Instant calledAt(Instant given) {
        Instant now = today.date()
                .atTime(LocalTime.now(Today.ZONE))
                .atZone(Today.ZONE)
                .toInstant();
        if (given != null && given.isAfter(now)) {
            throw new Refused("absence.report.call-ahead");
        }
        return given == null ? now : given;
    }

    /** What somebody may say of herself: that she works more, or wholly falls out again. */
    Degree ownDegree(Spell spell, LocalDate from, BigDecimal incapacity) {
        requireDegreeDay(spell, from);
        if (incapacity == null || incapacity.signum() <= 0 || incapacity.compareTo(WHOLE) > 0) {
            throw Refused.badRequest("absence.degree.percentage");
        }
        BigDecimal before = spell.on(from).orElseThrow().incapacity();
        if (incapacity.compareTo(before) == 0) {
            throw new Refused("absence.degree.nothing-differs", from);
        }
        if (incapacity.compareTo(before) > 0 && incapacity.compareTo(WHOLE) < 0) {
            throw new Refused("absence.degree.only-bedrijfsarts");
        }
        return new Degree(from, incapacity.setScale(2, RoundingMode.HALF_UP), false);
    }

    /** @throws Refused when the degree would not begin within the sickness, after its first day */
    void requireDegreeDay(Spell spell, LocalDate from) {
        if (from == null) {
            throw Refused.badRequest("absence.degree.day");
        }
        requireNear(from);
        if (!from.isAfter(spell.days().first()) || !spell.days().holds(from)) {
            throw new Refused("absence.degree.outside", from, spell.days().first());
        }
    }

    /** The day on which something was told. @throws Refused when it is missing or lies ahead */
    LocalDate requireToldOn(LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("absence.degree.told-on");
        }
        return day;
    }

    static boolean overlap(DaySpan one, DaySpan other) {
        return !endsBefore(one, other.first()) && !endsBefore(other, one.first());
    }

    private static boolean endsBefore(DaySpan span, LocalDate day) {
        return span.lastDay().filter(last -> last.isBefore(day)).isPresent();
    }

    private Optional<LocalDate> lastDayInService(long employmentId) {
        return database.createQuery(
                        "select e from EndOfService e where e.employmentId = :id"
                                + " order by e.validFrom desc, e.recordedAt desc, e.id desc",
                        EndOfService.class)
                .setParameter("id", employmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EndOfService::getLastDay);
    }
}
