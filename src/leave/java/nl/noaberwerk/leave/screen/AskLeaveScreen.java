package nl.noaberwerk.leave.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.leave.LeaveDesk;
import nl.noaberwerk.leave.LeaveKind;
import nl.noaberwerk.leave.LeaveRequest;
import nl.noaberwerk.leave.LeaveRequests;
import nl.noaberwerk.leave.LeaveTrial;
import nl.noaberwerk.leave.NewLeave;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Asks for leave on behalf of an employee, and shows first what it takes and leaves. */
@Named
@ViewScoped
public class AskLeaveScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    @Inject
    private transient LeaveRequests requests;

    @Inject
    private transient LeaveDesk desk;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient LeaveTrial trial;
    private String who = "";
    private LeaveKind kind = LeaveKind.VAKANTIE;
    private LocalDate first;
    private LocalDate last;
    private String hoursPerDay = "";
    private LocalDate askedOn;
    private String note;

    @PostConstruct
    void start() {
        askedOn = today.date();
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** Who fits what was typed, by number. */
    public List<String> suggest(String typed) {
        return desk.find(employer.id(), typed, MOST).stream()
                .map(EmployeeNames.Named::suggestion)
                .toList();
    }

    public LeaveKind[] getKinds() {
        return LeaveKind.values();
    }

    /** Shows what it would take; nothing is recorded. */
    public void preview() {
        trial = requests.trial(asked());
    }

    public String save() {
        LeaveRequest added = requests.ask(asked());
        Notice.afterRedirect(
                Messages.text("leave.asked", who, added.getFirstDay(), added.getLastDay(), added.getHours()));
        return "/leave/request.xhtml?faces-redirect=true&id=" + added.getId();
    }

    private NewLeave asked() {
        long id = desk.meant(employer.id(), who).employmentId();
        return new NewLeave(id, kind, first, last == null ? first : last, hours(), askedOn, note);
    }

    private BigDecimal hours() {
        if (hoursPerDay.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(hoursPerDay.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw Refused.badRequest("leave.request.hours");
        }
    }

    /** What the leave would take; null until it was asked for. */
    public LeaveTrial getTrial() {
        return trial;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public LeaveKind getKind() {
        return kind;
    }

    public void setKind(LeaveKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getHoursPerDay() {
        return hoursPerDay;
    }

    public void setHoursPerDay(String hoursPerDay) {
        this.hoursPerDay = hoursPerDay == null ? "" : hoursPerDay;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
