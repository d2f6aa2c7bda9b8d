package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noaberwerk.arbo.ArboCalendar;
import nl.noaberwerk.arbo.CalendarItem;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** Everything of arbo in a year, month by month. */
@Named
@ViewScoped
public class ArboCalendarScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    @Inject
    private ArboCalendar calendar;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<CalendarItem> all;

    private Integer year;
    private String about;

    /** The items of one month. */
    public record Month(YearMonth month, List<CalendarItem> items) {}

    public List<Month> getMonths() {
        Map<YearMonth, List<CalendarItem>> months = getAll().stream()
                .filter(one -> one.day().getYear() == shownYear())
                .filter(one -> about == null
                        || about.isEmpty()
                        || one.kind().getLabel().equals(about))
                .collect(Collectors.groupingBy(one -> YearMonth.from(one.day()), TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private List<CalendarItem> getAll() {
        if (all == null) {
            all = employer.employer().isPresent() ? calendar.items(employer.id()) : List.of();
        }
        return all;
    }

    public int shownYear() {
        return year == null ? today.date().getYear() : year;
    }

    /** This year and the next ones, and the years before in which something is still open. */
    public List<Integer> getYears() {
        int now = today.date().getYear();
        return Stream.concat(
                        getAll().stream().map(one -> one.day().getYear()).filter(earlier -> earlier < now),
                        IntStream.range(now, now + YEARS).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> getSubjects() {
        return getAll().stream()
                .map(one -> one.kind().getLabel())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isLate(CalendarItem item) {
        return item.isLate(today.date());
    }

    public boolean isSoon(CalendarItem item) {
        return item.isSoon(today.date());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** Never null: a link cannot carry that. */
    public String getAbout() {
        return about == null ? "" : about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
