package nl.noaberwerk.poortwachter.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.poortwachter.StoredObligation;
import nl.noaberwerk.poortwachter.Timeline;

/**
 * A timeline as a picture: a line per obligation, with a mark on its day; in units of the drawing.
 *
 * @param height of the whole
 * @param rows one per obligation, in the order of the table under the picture
 * @param sick the days of sickness as bars
 * @param months and every thirteen weeks, as marks on the axis
 * @param today where today is; empty when it is not on the picture
 */
public record TimelinePicture(
        int height, List<Row> rows, List<Bar> sick, List<Mark> months, List<Mark> weeks, Optional<Mark> today) {

    public static final int WIDTH = 1000;
    static final int LEFT = 300;
    static final int RIGHT = 985;
    private static final int TOP = 74;
    private static final int ROW = 25;
    private static final int LABEL_WIDTH = 190;
    private static final int MARGIN_DAYS = 45;
    private static final int WEEKS = 13;
    private static final int DAYS_OF_WEEK = 7;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Messages.DUTCH);

    /** A day on the axis, with its word. */
    public record Mark(int x, String word) {}

    /** Days in a row. */
    public record Bar(int x, int width) {}

    /**
     * One obligation.
     *
     * @param label what it is
     * @param style tl-open, tl-overdue, tl-done, tl-missed, tl-lapsed or tl-moment
     * @param word date and state: "15-2-2026, gedaan op 13-2-2026"
     * @param before whether the word stands before the mark, because there is no room behind it
     * @param window from the first day on which it can be done
     */
    public record Row(int y, int x, String label, String style, String word, boolean before, Optional<Bar> window) {

        /** Where its word begins, or ends when it stands before the mark. */
        public int wordX() {
            return before ? window.map(Bar::x).orElse(x) - 12 : x + 12;
        }

        public String anchor() {
            return before ? "end" : "start";
        }

        /** Where the text stands. */
        public int baseline() {
            return y + 5;
        }

        public boolean isStriped() {
            return (y / ROW) % 2 == 0;
        }
    }

    public TimelinePicture {
        rows = List.copyOf(rows);
        sick = List.copyOf(sick);
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
    }

    static TimelinePicture of(Timeline timeline, LocalDate today) {
        return new Drawing(timeline, today).picture();
    }

    /** The words behind a mark, as they also stand in the table. */
    static String word(StoredObligation one, LocalDate today) {
        String due = Messages.shown(one.getDue());
        if (one.getState() == ObligationState.DONE) {
            return one.doneOn()
                    .map(day -> due + ", gedaan op " + Messages.shown(day) + (one.isLate() ? " (te laat)" : ""))
                    .orElse(due);
        }
        return one.getState() == ObligationState.MOMENT ? due : due + ", " + state(one, today);
    }

    static String state(StoredObligation one, LocalDate today) {
        return one.isOverdue(today) ? "te laat" : one.getState().label();
    }

    /** Turns days into places. */
    private static final class Drawing {

        private final Timeline timeline;
        private final LocalDate today;
        private final LocalDate first;
        private final LocalDate last;

        Drawing(Timeline timeline, LocalDate today) {
            this.timeline = timeline;
            this.today = today;
            first = timeline.file().firstDay().withDayOfMonth(1);
            last = timeline.obligations().stream()
                    .map(StoredObligation::getDue)
                    .max(LocalDate::compareTo)
                    .orElse(today)
                    .plusDays(MARGIN_DAYS);
        }

        TimelinePicture picture() {
            List<Row> rows = new ArrayList<>();
            timeline.obligations().forEach(one -> rows.add(row(one, TOP + ROW * rows.size() + ROW / 2)));
            boolean shown = !today.isBefore(first) && !today.isAfter(last);
            return new TimelinePicture(
                    TOP + ROW * rows.size() + 10,
                    rows,
                    timeline.file().spells().stream().map(this::bar).toList(),
                    months(),
                    weeks(),
                    shown ? Optional.of(new Mark(x(today), "vandaag")) : Optional.empty());
        }

        private Row row(StoredObligation one, int y) {
            int x = x(one.getDue());
            Optional<Bar> window = one.from().map(from -> new Bar(x(from), Math.max(2, x - x(from))));
            return new Row(
                    y,
                    x,
                    one.getLabel(),
                    one.isOverdue(today)
                            ? "tl-overdue"
                            : "tl-" + one.getState().name().toLowerCase(Messages.DUTCH),
                    word(one, today),
                    x > RIGHT - LABEL_WIDTH,
                    window);
        }

        private Bar bar(Spell spell) {
            int from = x(spell.days().first());
            LocalDate until =
                    spell.days().lastDay().orElse(today.isBefore(spell.days().first()) ? first : today);
            return new Bar(from, Math.max(2, x(until) - from));
        }

        private List<Mark> months() {
            List<Mark> marks = new ArrayList<>();
            int step = ChronoUnit.MONTHS.between(first, last) > 26 ? 3 : 1;
            for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(step)) {
                String name = MONTH.format(month).replace(".", "").substring(0, step == 1 ? 1 : 3);
                boolean january = month.getMonthValue() == 1 || month.equals(first);
                marks.add(new Mark(x(month), january ? String.valueOf(month.getYear()) : name));
            }
            return marks;
        }

        private List<Mark> weeks() {
            List<Mark> marks = new ArrayList<>();
            LocalDate day = timeline.file().period().fictiveFirstDay();
            for (int week = 0; !day.plusDays((long) week * DAYS_OF_WEEK).isAfter(last); week += WEEKS) {
                marks.add(new Mark(x(day.plusDays((long) week * DAYS_OF_WEEK)), "week " + week));
            }
            return marks;
        }

        private int x(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(first, last);
            long passed = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(first, day)));
            return (int) (LEFT + passed * (RIGHT - LEFT) / whole);
        }
    }
}
