package nl.noaberwerk.absence.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.noaberwerk.absence.NewZiekmelding;
import nl.noaberwerk.absence.Ziekmelding;
import nl.noaberwerk.absence.Ziekmelding.ToldBy;
import nl.noaberwerk.absence.ZiekmeldingCorrections;
import nl.noaberwerk.absence.Ziekmeldingen;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Reports somebody sick, one call after the other; what was done can be taken back at once. */
@Named
@ViewScoped
public class ReportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ziekmeldingen ziekmeldingen;

    @Inject
    private ZiekmeldingCorrections corrections;

    @Inject
    private ReportChoice choice;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private String who = "";
    private LocalDate firstDay;
    private LocalDate callDay;
    private String callTime = "";
    private boolean onBehalf;
    private LocalDate recoveredFrom;
    private AnswerFields answers = new AnswerFields();
    private Long done;

    @PostConstruct
    void start() {
        firstDay = today.date();
        callDay = today.date();
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** Records it and goes to an empty page for the next call. */
    public String save() {
        Ziekmelding added = ziekmeldingen.report(new NewZiekmelding(
                choice.employment(who),
                firstDay,
                calledAt(),
                onBehalf ? ToldBy.ON_BEHALF : ToldBy.EMPLOYEE,
                recoveredFrom,
                answers.answers()));
        Notice.afterRedirect(Messages.text("absence.report.done", who, firstDay));
        return "/absence/report.xhtml?faces-redirect=true&gedaan=" + added.getId();
    }

    /** Takes back what was recorded just before. */
    public String undo() {
        if (done == null) {
            throw new Refused("absence.undo.nothing");
        }
        corrections.undo(done);
        Notice.afterRedirect(Messages.text("absence.undo.done"));
        return "/absence/report.xhtml?faces-redirect=true";
    }

    private Instant calledAt() {
        LocalTime time = AnswerFields.time("Tijd van het gesprek", callTime);
        if (time == null && (callDay == null || callDay.equals(today.date()))) {
            return null;
        }
        return callDay.atTime(time == null ? LocalTime.NOON : time)
                .atZone(Today.ZONE)
                .toInstant();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getCallDay() {
        return callDay;
    }

    public void setCallDay(LocalDate callDay) {
        this.callDay = callDay;
    }

    public String getCallTime() {
        return callTime;
    }

    public void setCallTime(String callTime) {
        this.callTime = callTime;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    public void setOnBehalf(boolean onBehalf) {
        this.onBehalf = onBehalf;
    }

    public LocalDate getRecoveredFrom() {
        return recoveredFrom;
    }

    public void setRecoveredFrom(LocalDate recoveredFrom) {
        this.recoveredFrom = recoveredFrom;
    }

    public AnswerFields getAnswers() {
        return answers;
    }

    /** Number of the ziekmelding that was changed just before; null when none was. */
    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }
}
