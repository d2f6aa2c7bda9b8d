package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hours.ListedWeek;
import nl.noaberwerk.hours.WorkedWeeks;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The weeks of every host employer and how far they are. */
@Named
@ViewScoped
public class WeeksScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkedWeeks weeks;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient List<ListedWeek> rows;
    private LocalDate day;

    /** Called when the page opens: this week and the four before, unless another day is asked for. */
    public void open() {
        if (day == null) {
            day = today.date();
        }
    }

    public List<ListedWeek> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? weeks.list(employer.id(), day) : List.of();
        }
        return rows;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
