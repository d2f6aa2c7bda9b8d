package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.TimeSpent;
import nl.noaberwerk.hrm.TimeTotal;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** How much time HRM-advies took, by month and category. */
@Named
@ViewScoped
public class AdviceTimeScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HOUR = 60;

    @Inject
    private TimeSpent time;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<TimeTotal> rows;
    private YearMonth first;
    private YearMonth last;

    /** Called when the page opens: this year up to now. */
    public void open() {
        last = last == null ? YearMonth.from(today.date()) : last;
        first = first == null ? last.withMonth(1) : first;
    }

    public List<TimeTotal> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? time.totals(employer.id(), first, last) : List.of();
        }
        return rows;
    }

    /** In minutes, by category. */
    public Map<String, Integer> getByCategory() {
        return getRows().stream()
                .collect(Collectors.groupingBy(
                        TimeTotal::category, TreeMap::new, Collectors.summingInt(TimeTotal::minutes)));
    }

    public int getTotal() {
        return getRows().stream().mapToInt(TimeTotal::minutes).sum();
    }

    /** "2 uur en 15 minuten" as "2:15". */
    public String hours(int minutes) {
        return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    public YearMonth getFirst() {
        return first;
    }

    public void setFirst(YearMonth first) {
        this.first = first;
    }

    public YearMonth getLast() {
        return last;
    }

    public void setLast(YearMonth last) {
        this.last = last;
    }
}
