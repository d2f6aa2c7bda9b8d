package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.RunApprovals;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** Approving a run: what the second person must have seen, and the button that says what follows. */
@Named
@ViewScoped
public class ApprovalScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunScreen screen;

    @Inject
    private RunApprovals approvals;

    @Inject
    private Caller caller;

    private boolean valuesConfirmed;
    private boolean leftOutConfirmed;
    private String shownHash;

    public boolean isOffered() {
        return screen.isClerk() && screen.isCalculated() && !screen.getRun().isStale();
    }

    /** Whether the caller calculated herself: then another must approve. */
    public boolean isOwn() {
        return screen.getRun().calculatedBy().filter(caller.name()::equals).isPresent();
    }

    public List<OpenValues> getToCheck() {
        return OpenValues.of(
                screen.getFindings().stream().filter(Finding::isToCheck).toList());
    }

    /** Who is not paid, by the reason. */
    public List<FindingGroup> getLeftOut() {
        return FindingGroup.of(screen.getFindings().stream()
                .filter(finding ->
                        finding.isBlocking() && finding.personnelNumber().isPresent())
                .toList());
    }

    /** "112 uitbetalingen goedkeuren". */
    public String getButton() {
        int people = screen.getRun().totals().paidPeople();
        return Messages.text(people == 1 ? "payroll.approve.one" : "payroll.approve.many", people);
    }

    /** Approves the result that this page showed, not whatever there may be by now. */
    public String approve() {
        if (!getToCheck().isEmpty() && !valuesConfirmed) {
            throw new Refused("payroll.approve.values");
        }
        if (!getLeftOut().isEmpty() && !leftOutConfirmed) {
            throw new Refused("payroll.approve.left-out");
        }
        try {
            approvals.approve(screen.getId(), shownHash);
            return screen.again();
        } finally {
            screen.refresh();
        }
    }

    /** Travels with the page, so that it is the one that was looked at. */
    public String getShownHash() {
        PayrollRun run = screen.getRun();
        return run.resultHash().orElse("");
    }

    public void setShownHash(String shownHash) {
        this.shownHash = shownHash;
    }

    public boolean isValuesConfirmed() {
        return valuesConfirmed;
    }

    public void setValuesConfirmed(boolean valuesConfirmed) {
        this.valuesConfirmed = valuesConfirmed;
    }

    public boolean isLeftOutConfirmed() {
        return leftOutConfirmed;
    }

    public void setLeftOutConfirmed(boolean leftOutConfirmed) {
        this.leftOutConfirmed = leftOutConfirmed;
    }
}
