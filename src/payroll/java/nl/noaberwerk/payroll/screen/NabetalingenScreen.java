package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.NabetalingProposal;
import nl.noaberwerk.payroll.Nabetalingen;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;

/** Changes over approved months: who is chosen, and taking them up in the next run or refusing them with a reason. */
@Named
@ViewScoped
public class NabetalingenScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;
    private static final String AGAIN = "/payroll/nabetalingen.xhtml?faces-redirect=true";

    @Inject
    private Nabetalingen nabetalingen;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<NabetalingProposal> all;
    private final Set<NabetalingProposal.Key> notChosen = new HashSet<>();
    private String note;
    private int page = 1;

    /** A proposal with its tick. */
    public final class Choice {

        private final NabetalingProposal proposal;

        private Choice(NabetalingProposal proposal) {
            this.proposal = proposal;
        }

        public NabetalingProposal getProposal() {
            return proposal;
        }

        public boolean isChosen() {
            return !notChosen.contains(proposal.key());
        }

        public void setChosen(boolean chosen) {
            if (chosen) {
                notChosen.remove(proposal.key());
            } else {
                notChosen.add(proposal.key());
            }
        }
    }

    /** For the page of a run: "3 wijzigingen raken een goedgekeurde maand"; empty when there is nothing to decide. */
    public String link(List<Finding> findings) {
        long count = findings.stream()
                .filter(finding ->
                        finding.code().equals("raakt-goedgekeurde-maand") && finding.severity() == Severity.WARNING)
                .count();
        if (count == 0) {
            return "";
        }
        return counted("payroll.nabetaling.link", count);
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<NabetalingProposal> getOpen() {
        return all().stream().filter(NabetalingProposal::isOpen).toList();
    }

    public List<NabetalingProposal> getRefused() {
        return all().stream().filter(proposal -> !proposal.isOpen()).toList();
    }

    public List<Choice> getChoices() {
        return getOpen().stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(Choice::new)
                .toList();
    }

    public void chooseAll() {
        notChosen.clear();
    }

    public void chooseNothing() {
        notChosen.addAll(keys(getOpen()));
    }

    /** Those that are ticked. */
    public List<NabetalingProposal> getChosen() {
        return getOpen().stream()
                .filter(proposal -> !notChosen.contains(proposal.key()))
                .toList();
    }

    /** Those that are ticked and can come on a payslip. */
    public List<NabetalingProposal> getPayable() {
        return getChosen().stream().filter(NabetalingProposal::isPayable).toList();
    }

    public Euro getTotal() {
        return Nabetalingen.sum(getPayable());
    }

    public YearMonth getTarget() {
        return nabetalingen.target(employer.id());
    }

    /** "3 voorstellen opnemen in de run van december 2026: 83,34 euro bruto". */
    public String getTakeUpButton() {
        int count = getPayable().size();
        return counted("payroll.nabetaling.take-up", count, getTarget(), getTotal());
    }

    public String getRefuseButton() {
        int count = getChosen().size();
        return counted("payroll.nabetaling.refuse", count);
    }

    public String takeUp() {
        try {
            int count = nabetalingen.takeUp(employer.id(), keys(getPayable()), getTotal());
            Notice.afterRedirect(counted("payroll.nabetaling.taken-up", count, getTarget()));
            return AGAIN;
        } finally {
            all = null;
        }
    }

    public String refuse() {
        try {
            int count = nabetalingen.refuse(employer.id(), keys(getChosen()), note);
            Notice.afterRedirect(counted("payroll.nabetaling.refused", count));
            return AGAIN;
        } finally {
            all = null;
        }
    }

    public boolean isMayDecide() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public void turn(int pages) {
        page = Math.min(getPages(), Math.max(1, page + pages));
    }

    private static String counted(String key, long count, Object... details) {
        Object[] all = Stream.concat(Stream.of(count), Stream.of(details)).toArray();
        return Messages.text(count == 1 ? key + "-one" : key, all);
    }

    private List<NabetalingProposal> all() {
        if (all == null) {
            all = nabetalingen.of(employer.id());
        }
        return all;
    }

    private static Set<NabetalingProposal.Key> keys(List<NabetalingProposal> proposals) {
        return proposals.stream().map(NabetalingProposal::key).collect(Collectors.toSet());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (getOpen().size() + SIZE - 1) / SIZE);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
