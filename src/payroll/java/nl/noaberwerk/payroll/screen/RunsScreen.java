package nl.noaberwerk.payroll.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.OpenMonth;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;

/** The salary runs of the employer in view, and opening the next one. */
@Named
@ViewScoped
public class RunsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PayrollRuns runs;

    @Inject
    private OpenMonth openMonth;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<PayrollRun> rows;
    private YearMonth month;

    @PostConstruct
    void start() {
        if (employer.employer().isPresent()) {
            month = openMonth.firstOpen(employer.id());
        }
    }

    public List<PayrollRun> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? runs.ofEmployer(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isMayOpen() {
        return caller.has(Role.SALARISADMINISTRATEUR) && employer.employer().isPresent();
    }

    /** Goes to the run of the chosen month, a new one or the one that is there already. */
    public String open() {
        long id = runs.open(employer.id(), month).run().id();
        return "/payroll/run.xhtml?faces-redirect=true&id=" + id;
    }

    public String chip(PayrollRun run) {
        return RunChips.of(run);
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }
}
