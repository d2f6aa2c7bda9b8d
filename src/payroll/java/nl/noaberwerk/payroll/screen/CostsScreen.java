package nl.noaberwerk.payroll.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.EmployerCosts;
import nl.noaberwerk.payroll.EmployerCosts.By;
import nl.noaberwerk.payroll.EmployerCosts.Cost;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The costs of the employer in view; the choice is in the address. */
@Named
@ViewScoped
public class CostsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerCosts costs;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<Cost> rows;
    private YearMonth first;
    private YearMonth last;
    private By by = By.COST_CENTRE;

    @PostConstruct
    void start() {
        last = YearMonth.from(today.date());
        first = YearMonth.of(last.getYear(), 1);
    }

    public List<Cost> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? costs.of(employer.id(), first, last, by) : List.of();
        }
        return rows;
    }

    public Cost getTotal() {
        return Cost.sum(getRows());
    }

    /** The same table as a file: "csv" or "xlsx". */
    public String file(String form) {
        return "/api/payroll-runs/costs." + form + "?employer=" + employer.getId() + "&first=" + first + "&last=" + last
                + "&by=" + by;
    }

    public By[] getChoices() {
        return By.values();
    }

    public By getBy() {
        return by;
    }

    public void setBy(By by) {
        this.by = by == null ? By.COST_CENTRE : by;
    }

    public YearMonth getFirst() {
        return first;
    }

    public void setFirst(YearMonth first) {
        this.first = first == null ? this.first : first;
    }

    public YearMonth getLast() {
        return last;
    }

    public void setLast(YearMonth last) {
        this.last = last == null ? this.last : last;
    }
}
