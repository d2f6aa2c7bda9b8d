package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is free on which day; never why.
 *
 * @param days the heads of the columns
 * @param total how many people there are on all pages
 */
public record CalendarView(List<LocalDate> days, List<Row> rows, int total) {

    /** A person and one cell per day. */
    public record Row(long employmentId, String personnelNumber, String name, String team, List<Cell> cells) {}

    /** How somebody stands on a day. */
    public enum State {
        WORKS(""),
        OFF("niet ingeroosterd"),
        ASKED("aangevraagd"),
        PART("deels vrij"),
        FREE("vrij");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Dutch; empty for who works. */
        public String label() {
            return label;
        }
    }

    /** @param hours that are free, or asked for */
    public record Cell(LocalDate day, State state, BigDecimal hours) {}

    /** How many people are free on the day, of those on this page. */
    public long free(LocalDate day) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.day().equals(day))
                .filter(cell -> cell.state() == State.FREE || cell.state() == State.PART)
                .count();
    }
}
