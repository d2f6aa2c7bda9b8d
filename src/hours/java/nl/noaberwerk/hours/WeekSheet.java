package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The hours of a week at a host employer, per person and day.
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
    }

    /** A day of an approved week that was set right afterwards. */
    public record Correction(String name, WorkedHours worked) {}

    public WeekState state() {
        return week.map(HostWeek::getState).orElse(WeekState.OPEN);
    }

    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    public BigDecimal total() {
        return rows.stream().map(SheetRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of one day of the week, 0 for Monday. */
    public BigDecimal totalOf(int day) {
        return rows.stream().map(row -> row.hours().get(day)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
