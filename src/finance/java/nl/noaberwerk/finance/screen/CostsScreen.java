package nl.noaberwerk.finance.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.finance.Cost;
import nl.noaberwerk.finance.CostBudget;
import nl.noaberwerk.finance.CostBudgets;
import nl.noaberwerk.finance.CostKind;
import nl.noaberwerk.finance.CostReport;
import nl.noaberwerk.finance.CostsBy;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** What people cost in some months, put together as the clerk asks, against the budget. */
@Named
@ViewScoped
public class CostsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BARS = 15;
    private static final BigDecimal WIDTH = BigDecimal.valueOf(400);

    @Inject
    private CostReport report;

    @Inject
    private CostBudgets budgets;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<Cost> rows;
    private YearMonth first;
    private YearMonth last;
    private CostsBy by = CostsBy.COST_CENTRE;
    private String centre;
    private transient Euro budget;

    /** A bar of the chart: its name, its amount and its length in the drawing. */
    public record Bar(String name, Euro amount, int length) {}

    @PostConstruct
    void start() {
        last = YearMonth.from(today.date());
        first = YearMonth.of(last.getYear(), 1);
    }

    public List<Cost> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? report.of(employer.id(), first, last, by) : List.of();
        }
        return rows;
    }

    public Cost getTotal() {
        return Cost.sum(getRows());
    }

    public CostKind[] getKinds() {
        return CostKind.columns();
    }

    public boolean isBudgeted() {
        return by == CostsBy.COST_CENTRE;
    }

    public boolean isMayBudget() {
        return isBudgeted()
                && caller.has(Role.SALARISADMINISTRATEUR)
                && employer.employer().isPresent();
    }

    /** The greatest costs as bars; the table below them says the same. */
    public List<Bar> getBars() {
        List<Cost> greatest = getRows().stream()
                .filter(cost -> cost.total().isPositive())
                .sorted(Comparator.comparing(Cost::total).reversed())
                .limit(MOST_BARS)
                .toList();
        if (greatest.isEmpty()) {
            return List.of();
        }
        BigDecimal most = greatest.get(0).total().value();
        return greatest.stream()
                .map(cost -> new Bar(
                        cost.of(),
                        cost.total(),
                        cost.total()
                                .value()
                                .multiply(WIDTH)
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValue()))
                .toList();
    }

    /** Records the budget of the year of the last month that is shown. */
    public String recordBudget() {
        budgets.record(employer.id(), last.getYear(), new CostBudget.Line(centre, budget));
        Notice.afterRedirect(Messages.text("finance.budget.recorded", centre, Integer.toString(last.getYear())));
        return "/finance/costs.xhtml?faces-redirect=true&first=" + first + "&last=" + last + "&by=" + by;
    }

    /** The same table as a file: "csv" or "xlsx". */
    public String file(String form) {
        return "/api/costs." + form + "?employer=" + employer.getId() + "&first=" + first + "&last=" + last + "&by="
                + by;
    }

    public CostsBy[] getChoices() {
        return CostsBy.values();
    }

    public CostsBy getBy() {
        return by;
    }

    public void setBy(CostsBy by) {
        this.by = by == null ? CostsBy.COST_CENTRE : by;
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

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public Euro getBudget() {
        return budget;
    }

    public void setBudget(Euro budget) {
        this.budget = budget;
    }
}
