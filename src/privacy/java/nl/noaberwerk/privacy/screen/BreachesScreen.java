package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.DataBreachStep;
import nl.noaberwerk.privacy.DataBreaches;
import nl.noaberwerk.privacy.NewBreach;

/** The log of data breaches. */
@Named
@ViewScoped
public class BreachesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/privacy/breaches.xhtml?faces-redirect=true";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H[:][.]mm");

    @Inject
    private DataBreaches breaches;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<DataBreaches.Line> rows;

    private LocalDate knownOn;
    private String knownAt;
    private String what;
    private int persons;
    private boolean risk = true;
    private Long breach;
    private DataBreachStep.Act act;
    private String note;

    public List<DataBreaches.Line> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? breaches.all(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER) || caller.has(Role.HR_ADVISEUR);
    }

    public DataBreachStep.Act[] getActs() {
        return DataBreachStep.Act.values();
    }

    public String record() {
        breaches.record(employer.id(), new NewBreach(moment(), what, persons, risk));
        Notice.afterRedirect(Messages.text(risk ? "privacy.breach.recorded-risk" : "privacy.breach.recorded"));
        return AGAIN;
    }

    public String step() {
        breaches.step(breach, act, note);
        Notice.afterRedirect(Messages.text("privacy.breach.stepped", act.label()));
        return AGAIN;
    }

    private Instant moment() {
        try {
            return getKnownOn()
                    .atTime(LocalTime.parse(knownAt.strip(), HOUR))
                    .atZone(Today.ZONE)
                    .toInstant();
        } catch (DateTimeException noHour) {
            throw Refused.badRequest("privacy.breach.hour");
        }
    }

    public LocalDate getKnownOn() {
        return knownOn == null ? today.date() : knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public int getPersons() {
        return persons;
    }

    public void setPersons(int persons) {
        this.persons = persons;
    }

    public boolean isRisk() {
        return risk;
    }

    public void setRisk(boolean risk) {
        this.risk = risk;
    }

    public Long getBreach() {
        return breach;
    }

    public void setBreach(Long breach) {
        this.breach = breach;
    }

    public DataBreachStep.Act getAct() {
        return act;
    }

    public void setAct(DataBreachStep.Act act) {
        this.act = act;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
