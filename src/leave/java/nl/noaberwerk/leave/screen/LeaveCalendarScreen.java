package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.leave.CalendarView;
import nl.noaberwerk.leave.LeaveCalendars;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** Who is free in a week or a month; the week, the location and the page are in the address. */
@Named
@ViewScoped
public class LeaveCalendarScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;
    private static final DateTimeFormatter HEAD = DateTimeFormatter.ofPattern("EEE d-M", Messages.DUTCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d", Messages.DUTCH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);

    @Inject
    private transient LeaveCalendars calendars;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient CalendarView view;
    private LocalDate day;
    private boolean month;
    private String location = "";
    private int page = 1;

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public CalendarView getView() {
        if (view == null) {
            view = isPossible()
                    ? calendars.of(employer.id(), getFirst(), getLast(), location, (page - 1) * SIZE, SIZE)
                    : new CalendarView(List.of(), List.of(), 0);
        }
        return view;
    }

    public LocalDate getFirst() {
        LocalDate chosen = day == null ? today.date() : day;
        return month ? chosen.withDayOfMonth(1) : chosen.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getLast() {
        return month
                ? getFirst().with(TemporalAdjusters.lastDayOfMonth())
                : getFirst().plusDays(6);
    }

    public LocalDate getBefore() {
        return month ? getFirst().minusMonths(1) : getFirst().minusWeeks(1);
    }

    public LocalDate getAfter() {
        return month ? getFirst().plusMonths(1) : getFirst().plusWeeks(1);
    }

    public List<Choice> getLocations() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", location.isEmpty()));
        if (isPossible()) {
            calendars.locations(employer.id()).forEach(one -> choices.add(new Choice(one, one, one.equals(location))));
        }
        return choices;
    }

    public int getPages() {
        return Math.max(1, (getView().total() + SIZE - 1) / SIZE);
    }

    /** "ma 9-11" in a week, "9" in a month. */
    public String head(LocalDate of) {
        return (month ? SHORT : HEAD).format(of);
    }

    /** "maandag 9 november 2026", for who hears the page. */
    public String full(LocalDate of) {
        return LONG.format(of);
    }

    /** What stands in a cell: short in a month. */
    public String text(CalendarView.Cell cell) {
        String label = cell.state().label();
        return month && !label.isEmpty()
                ? switch (cell.state()) {
                    case FREE -> "V";
                    case PART -> "D";
                    case ASKED -> "A";
                    default -> "–";
                }
                : cell.state() == CalendarView.State.OFF ? "–" : label;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isMonth() {
        return month;
    }

    public void setMonth(boolean month) {
        this.month = month;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location == null ? "" : location;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
