package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.CaseView;
import nl.noaberwerk.absence.LoonmaatregelNotice;
import nl.noaberwerk.absence.Loonmaatregelen;
import nl.noaberwerk.absence.LoonstopGround;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PayHold;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** A loonstop or opschorting in a case: which, from when, and the letter that tells it. */
@Named
@ViewScoped
public class LoonmaatregelScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonmaatregelen measures;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Today today;

    private long caseId;
    private transient CaseView view;
    private PayHold.Kind kind = PayHold.Kind.OPSCHORTING;
    private LoonstopGround ground;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String appointment;
    private String toDo;
    private String phone;

    /** The case on which the page stands; the notice holds from today at the earliest. */
    public void open() {
        view = cases.open(caseId);
        if (firstDay == null) {
            firstDay = today.date();
        }
    }

    public CaseView getView() {
        if (view == null) {
            view = cases.open(caseId);
        }
        return view;
    }

    public String save() {
        measures.begin(caseId, hold(), ground, new LoonmaatregelNotice(appointment, toDo, phone));
        Notice.afterRedirect(Messages.text("absence.measure.begun"));
        return "/letters/letters.xhtml?faces-redirect=true&id="
                + getView().employment().getId();
    }

    private PayHold hold() {
        if (kind == null) {
            throw Refused.badRequest("absence.measure.kind");
        }
        if (firstDay == null) {
            throw Refused.badRequest("absence.measure.first-day");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw Refused.badRequest("absence.measure.days");
        }
        return new PayHold(kind, new DaySpan(firstDay, lastDay));
    }

    public PayHold.Kind[] getKinds() {
        return PayHold.Kind.values();
    }

    public String label(PayHold.Kind one) {
        return Messages.text("absence.measure.kind." + one);
    }

    public LoonstopGround[] getGrounds() {
        return LoonstopGround.values();
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public PayHold.Kind getKind() {
        return kind;
    }

    public void setKind(PayHold.Kind kind) {
        this.kind = kind;
    }

    public LoonstopGround getGround() {
        return ground;
    }

    public void setGround(LoonstopGround ground) {
        this.ground = ground;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public String getToDo() {
        return toDo;
    }

    public void setToDo(String toDo) {
        this.toDo = toDo;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
