package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.absence.ReportDesk;
import nl.noaberwerk.absence.ZiekmeldingCorrections;
import nl.noaberwerk.absence.Ziekmeldingen;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What changes about one ziekmelding: recovered, partly back, another first day, or withdrawn. */
@Named
@ViewScoped
public class ZiekmeldingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportDesk desk;

    @Inject
    private Ziekmeldingen ziekmeldingen;

    @Inject
    private ZiekmeldingCorrections corrections;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient ReportDesk.Standing standing;
    private Long id;
    private LocalDate day;
    private LocalDate toldOn;
    private BigDecimal incapacity;
    private String reason;
    private String whyWithdrawn;

    /** Called when the page opens: the fields begin with today. */
    public void open() {
        toldOn = today.date();
        day = getStanding().days().lastDay().map(last -> last.plusDays(1)).orElse(today.date());
    }

    /** Called when the page of a correction opens: the field begins with the first day as it is. */
    public void openCorrection() {
        day = getStanding().days().first();
    }

    public ReportDesk.Standing getStanding() {
        if (standing == null) {
            if (id == null) {
                throw Refused.notFound("absence.ziekmelding.not-found", "");
            }
            standing = desk.standing(id);
        }
        return standing;
    }

    public String recover() {
        ziekmeldingen.recover(id, day);
        return done(Messages.text("absence.recover.done", day));
    }

    public String changeDegree() {
        ziekmeldingen.changeDegree(id, day, incapacity, toldOn);
        return done(Messages.text("absence.degree.done", incapacity, day));
    }

    public String correct() {
        corrections.correctFirstDay(id, day, reason);
        return done(Messages.text("absence.correct.done", day));
    }

    public String withdraw() {
        corrections.withdraw(id, whyWithdrawn);
        Notice.afterRedirect(Messages.text("absence.withdraw.done"));
        return "/absence/report.xhtml?faces-redirect=true&gedaan=" + id;
    }

    /** Where it can be taken back: the case, or for who sees no case the page of the next call. */
    private String done(String text) {
        Notice.afterRedirect(text);
        return isSeesCase()
                ? "/absence/case.xhtml?faces-redirect=true&id=" + getCaseId() + "&gedaan=" + id
                : "/absence/report.xhtml?faces-redirect=true&gedaan=" + id;
    }

    public boolean isSeesCase() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    /** Number of the case, as it is after the change. */
    public long getCaseId() {
        return desk.standing(id).caseId();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public BigDecimal getIncapacity() {
        return incapacity;
    }

    public void setIncapacity(BigDecimal incapacity) {
        this.incapacity = incapacity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhyWithdrawn() {
        return whyWithdrawn;
    }

    public void setWhyWithdrawn(String whyWithdrawn) {
        this.whyWithdrawn = whyWithdrawn;
    }
}
