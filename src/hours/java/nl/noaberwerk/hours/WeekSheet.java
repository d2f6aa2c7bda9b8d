package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaberwerk.platform.Refused;

/**
 * The hours of a week at a host employer, per person and day, as they count: a correction only when the host agreed.
 *
 * @param week empty as long as nothing was entered
 * @param rows by name
 * @param corrections of the approved week, the first first
 */
public record WeekSheet(
        String inlener, LocalDate monday, Optional<HostWeek> week, List<SheetRow> rows, List<Correction> corrections) {

    static final int DAYS = 7;

    /**
     * One person.
     *
     * @param hours of Monday to Sunday; zero when nothing was entered
     */
    public record SheetRow(long employmentId, String personnelNumber, String name, List<BigDecimal> hours) {

        public BigDecimal total() {
            return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** @param day of the week of the sheet */
        BigDecimal on(LocalDate day) {
            return hours.get(day.getDayOfWeek().getValue() - 1);
        }
    }

    /**
     * A day of an approved week that somebody wants to set right.
     *
     * @param before the hours that counted when it was written
     * @param answer empty as long as it waits for the host
     */
    public record Correction(String name, BigDecimal before, WorkedHours worked, Optional<CorrectionAnswer> answer) {

        public boolean isWaiting() {
            return answer.isEmpty();
        }

        /** "Wacht op de inlener", or what became of it. */
        public String label() {
            return answer.map(one -> one.getOutcome().getLabel()).orElse("Wacht op de inlener");
        }
    }

    public WeekState state() {
        return week.map(HostWeek::getState).orElse(WeekState.OPEN);
    }

    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public BigDecimal total() {
        return rows.stream().map(SheetRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of Monday to Sunday, everybody together. */
    public List<BigDecimal> dayTotals() {
        return days().stream()
                .map(day -> rows.stream().map(row -> row.on(day)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /** How many corrections wait for the host. */
    public long waiting() {
        return corrections.stream().filter(Correction::isWaiting).count();
    }

    Optional<SheetRow> row(long employmentId) {
        return rows.stream().filter(row -> row.employmentId() == employmentId).findFirst();
    }

    /** @throws Refused naming what cannot be: another week, somebody who is not here, impossible hours, a day ahead */
    void check(DayHours one, LocalDate today) {
        SheetRow row = row(one.employmentId()).orElseThrow(() -> Refused.notFound("hours.person.unknown", inlener));
        if (one.day().isBefore(monday) || one.day().isAfter(sunday())) {
            throw Refused.badRequest("hours.day.other-week", one.day(), monday);
        }
        if (!DayHours.isPossible(one.hours())) {
            throw Refused.badRequest("hours.field.hours", row.name(), one.day(), one.hours());
        }
        if (one.day().isAfter(today) && one.hours().signum() > 0) {
            throw new Refused("hours.day.ahead", row.name(), one.day());
        }
    }

    /** Whether it is something else than what stands here; of who is not here, or another week, it is. */
    boolean differsFrom(DayHours one) {
        boolean inWeek = !one.day().isBefore(monday) && !one.day().isAfter(sunday());
        return !inWeek
                || row(one.employmentId())
                        .map(row -> row.on(one.day()).compareTo(one.hours()) != 0)
                        .orElse(true);
    }
}
