package nl.noaberwerk.hours.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.hours.HourTotals;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The hours of a month per host employer and person. */
@Named
@ViewScoped
public class HourTotalsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HourTotals totals;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient List<HourTotals.Total> rows;
    private YearMonth month;

    /** Called when the page opens: the month that was asked for, or this one. */
    public void open() {
        if (month == null) {
            month = YearMonth.from(today.date());
        }
    }

    public List<HourTotals.Total> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? totals.of(employer.id(), month) : List.of();
        }
        return rows;
    }

    public BigDecimal getHours() {
        return getRows().stream().map(HourTotals.Total::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getApproved() {
        return getRows().stream().map(HourTotals.Total::approved).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long getEmployerId() {
        return employer.id();
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }
}
