package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.arbo.ArboObligation;
import nl.noaberwerk.arbo.ArboObligations;
import nl.noaberwerk.arbo.Duty;
import nl.noaberwerk.arbo.ObligationKind;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** What must be done by a day: subjects for the OR, exercises, instruction. */
@Named("arboObligationsScreen")
@ViewScoped
public class ObligationsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/arbo/obligations.xhtml?faces-redirect=true";

    @Inject
    private ArboObligations obligations;

    @Inject
    private ArboRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<ArboObligation> all;

    private ObligationKind kind;
    private String subject;
    private LocalDate due;
    private Integer repeatMonths = 0;
    private String owner;
    private Long which;
    private String evidence;

    private List<ArboObligation> all() {
        if (all == null) {
            all = employer.employer().isPresent() ? obligations.list(employer.id()) : List.of();
        }
        return all;
    }

    public List<ArboObligation> getOpen() {
        return all().stream().filter(ArboObligation::isOpen).toList();
    }

    /** The last one first. */
    public List<ArboObligation> getPast() {
        return all().stream()
                .filter(one -> !one.isOpen())
                .sorted(Comparator.comparing(ArboObligation::getDoneOn).reversed())
                .toList();
    }

    public boolean isLate(ArboObligation one) {
        return one.isOpen() && one.getDuty().due().isBefore(today.date());
    }

    public String add() {
        obligations.add(employer.id(), new Duty(kind, subject, due, repeatMonths == null ? 0 : repeatMonths, owner));
        Notice.afterRedirect(Messages.text("arbo.obligation.saved"));
        return AGAIN;
    }

    public String done() {
        obligations.done(which == null ? 0 : which, evidence);
        Notice.afterRedirect(Messages.text("arbo.obligation.done"));
        return AGAIN;
    }

    public ObligationKind[] getKinds() {
        return ObligationKind.values();
    }

    public boolean isMayChange() {
        return rights.coordinatesOrAdvises();
    }

    public ObligationKind getKind() {
        return kind;
    }

    public void setKind(ObligationKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Integer getRepeatMonths() {
        return repeatMonths;
    }

    public void setRepeatMonths(Integer repeatMonths) {
        this.repeatMonths = repeatMonths;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Long getWhich() {
        return which;
    }

    public void setWhich(Long which) {
        this.which = which;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
