package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.Calculations;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.RunStatus;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import org.primefaces.PrimeFaces;

/** One salary run: where it stands, calculating it, and its findings. */
@Named
@ViewScoped
public class RunScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PayrollRuns runs;

    @Inject
    private Calculations calculations;

    @Inject
    private Caller caller;

    @Inject
    private EmployerInView employerInView;

    private transient PayrollRun run;
    private transient List<Finding> findings;
    private transient Boolean clerk;
    private boolean justCalculated;
    private long id;

    public PayrollRun getRun() {
        if (run == null) {
            run = runs.get(id);
        }
        return run;
    }

    /** Who comes by a link sees the employer of the run in the header, not the one of before. */
    public void enter() {
        employerInView.choose(getRun().employerId());
    }

    /** The gravest first. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = runs.findings(id);
        }
        return findings;
    }

    /** Asked every second while it is being calculated; says when it is done, and puts the keyboard there. */
    public void follow() {
        refresh();
        if (!isBusy()) {
            justCalculated = isCalculated();
            PrimeFaces.current()
                    .executeScript("document.getElementById('" + (justCalculated ? "done" : "inhoud") + "').focus()");
        }
    }

    /** Whether the calculation came to its end while this page was open. */
    public boolean isJustCalculated() {
        return justCalculated;
    }

    /** Looks again how it stands. */
    public void refresh() {
        run = null;
        findings = null;
    }

    public String calculate() {
        calculations.start(id);
        return again();
    }

    public String cancel() {
        calculations.cancel(id);
        return again();
    }

    public String close() {
        runs.close(id);
        return again();
    }

    /** This page with the run in its address, so that it can be reloaded, kept and passed on. */
    String again() {
        return "/payroll/run.xhtml?faces-redirect=true&id=" + id;
    }

    /** Takes the run away and goes to the runs that are left. */
    public String remove() {
        runs.remove(id);
        return "/payroll/runs.xhtml?faces-redirect=true";
    }

    /** "Salarisrun november 2026 met 115 loonstroken verwijderen". */
    public String getRemoval() {
        int payslips = getRun().totals().paidPeople() + getRun().totals().leftOutPeople();
        String key = payslips == 0 ? "payroll.run.remove.empty" : "payroll.run.remove.results";
        return Messages.text(key, getRun().month(), payslips);
    }

    /** Goes to the run that pays who was left out of this one. */
    public String openSupplementary() {
        long next = runs.open(getRun().employerId(), getRun().month()).run().id();
        return "/payroll/run.xhtml?faces-redirect=true&id=" + next;
    }

    public boolean isBusy() {
        return is(RunStatus.CALCULATING);
    }

    public boolean isCalculated() {
        return is(RunStatus.CALCULATED);
    }

    public boolean isFinal() {
        return getRun().status().isFinal();
    }

    /** Whether there are results to look at. */
    public boolean isHasResults() {
        return isCalculated() || isFinal();
    }

    public boolean isMayCalculate() {
        return isClerk() && (is(RunStatus.OPEN) || isCalculated());
    }

    /** Whoever may calculate it, may take it away. */
    public boolean isMayRemove() {
        return isMayCalculate();
    }

    public boolean isMayCancel() {
        return isClerk() && isBusy();
    }

    public boolean isMayClose() {
        return isClerk() && is(RunStatus.APPROVED);
    }

    public boolean isMayOpenSupplementary() {
        return isClerk() && isFinal() && getRun().totals().leftOutPeople() > 0;
    }

    public boolean isClerk() {
        if (clerk == null) {
            clerk = caller.has(Role.SALARISADMINISTRATEUR);
        }
        return clerk;
    }

    public List<RunStage> getStages() {
        return RunStage.of(getRun());
    }

    /** "nog ongeveer 4 seconden", as far as can be told from what is done. */
    public String getTimeLeft() {
        return TimeLeft.of(getRun());
    }

    public String chip() {
        return RunChips.of(getRun());
    }

    private boolean is(RunStatus status) {
        return getRun().status() == status;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
