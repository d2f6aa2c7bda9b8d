package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.bedrijfsarts.Appointment;
import nl.noaberwerk.bedrijfsarts.AppointmentKind;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.Planned;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** Plans an appointment, for a case of absence or apart from one. */
@Named
@ViewScoped
public class PlanScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appointments appointments;

    @Inject
    private ConsultPeople people;

    @Inject
    private EmployerInView employer;

    private Long absence;
    private Long employment;
    private String who;
    private AppointmentKind kind;
    private LocalDate on;
    private String at;
    private String place;
    private String withWhom;
    private String questions;
    private LocalDate requestedOn;

    /** Called when the page opens. */
    public void open() {
        if (absence == null) {
            return;
        }
        CaseFile file = people.caseFile(absence);
        absence = file.caseId();
        employment = file.employmentId();
        who = people.named(file.employerId(), List.of(employment)).get(employment);
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String save() {
        long person = employment == null ? people.employmentOf(employer.id(), who) : employment;
        // an appointment of somebody who is absent belongs to her case
        Long caseId = absence == null
                ? people.openCase(employer.id(), person).map(CaseFile::caseId).orElse(null)
                : absence;
        Planned planned =
                new Planned(kind, person, caseId, on, TypedTime.of(at), place, withWhom, questions, requestedOn);
        Appointment made = appointments.plan(employer.id(), planned);
        Notice.afterRedirect(
                Messages.text("bedrijfsarts.planned", made.getPlanned().on()));
        return "/bedrijfsarts/appointment.xhtml?faces-redirect=true&id=" + made.getId();
    }

    public List<AppointmentKind> getKinds() {
        return AppointmentKind.planned();
    }

    /** Whether the case says for whom it is. */
    public boolean isForCase() {
        return absence != null;
    }

    public Long getAbsence() {
        return absence;
    }

    public void setAbsence(Long absence) {
        this.absence = absence;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(String withWhom) {
        this.withWhom = withWhom;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }
}
