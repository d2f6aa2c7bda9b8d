package nl.noaberwerk.incidents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.noaberwerk.incidents.AccidentReports;
import nl.noaberwerk.incidents.DutyWords;
import nl.noaberwerk.incidents.FollowUp;
import nl.noaberwerk.incidents.IncidentDecision;
import nl.noaberwerk.incidents.IncidentFile;
import nl.noaberwerk.incidents.Incidents;
import nl.noaberwerk.incidents.InspectorateNotice;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One accident or near miss: what must be told, what was told, and what is done. */
@Named
@ViewScoped
public class IncidentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccidentAnswers answers = new AccidentAnswers();

    @Inject
    private Incidents incidents;

    @Inject
    private AccidentReports reports;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient IncidentFile file;

    private Long id;
    private LocalDate toldOn;
    private String toldAt;
    private String reference;
    private Long ziekmelding;
    private String what;
    private String owner;
    private LocalDate due;
    private Long action;
    private String result;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("incidents.unknown", "");
        }
        getFile();
        toldOn = today.date();
    }

    public IncidentFile getFile() {
        if (file == null) {
            file = incidents.open(id);
        }
        return file;
    }

    public String decide() {
        answers.requireAll();
        Ongevalsmelding melding = incidents.decide(id, answers.facts(false, false));
        return again(Messages.text("incidents.decided", DutyWords.label(melding.duty())));
    }

    public String tell() {
        LocalTime time = AccidentTime.of(toldAt);
        if (toldOn == null || time == null) {
            throw Refused.badRequest("incidents.told-at");
        }
        reports.told(id, toldOn.atTime(time).atZone(Today.ZONE).toInstant(), reference);
        return again(Messages.text("incidents.told"));
    }

    public String link() {
        reports.link(id, ziekmelding == null ? 0 : ziekmelding);
        return again(Messages.text("incidents.linked"));
    }

    public String add() {
        reports.add(id, what, owner, due);
        return again(Messages.text("incidents.action-added"));
    }

    public String done() {
        reports.done(action == null ? 0 : action, result);
        return again(Messages.text("incidents.action-closed"));
    }

    private String again(String notice) {
        Notice.afterRedirect(notice);
        return "/incidents/incident.xhtml?faces-redirect=true&id=" + id;
    }

    public IncidentDecision getDecision() {
        return getFile().standing().decision().orElse(null);
    }

    public InspectorateNotice getNotice() {
        return getFile().standing().notice().orElse(null);
    }

    public String getDutyLabel() {
        return DutyWords.label(getDecision().getDuty());
    }

    public String getDutyExplanation() {
        return DutyWords.explanation(getDecision().getDuty());
    }

    public String getDutyStyle() {
        return DutyStyle.of(getDecision().getDuty());
    }

    /** Why it must be told; empty for who does not report it. */
    public String getGround() {
        return getFile().ground().map(DutyWords::ground).orElse("");
    }

    public boolean isLate(FollowUp one) {
        return one.isLate(today.date());
    }

    public List<FollowUp> getOpenActions() {
        return getFile().standing().openFollowUps();
    }

    public boolean isCoordinator() {
        return caller.has(Role.ARBOCOORDINATOR, employerId());
    }

    public boolean isMayAct() {
        return isCoordinator() || caller.has(Role.HR_ADVISEUR, employerId());
    }

    public boolean isMayDecide() {
        return getFile().happened().isAccident()
                && !getFile().happened().commuting()
                && (isCoordinator() || caller.has(Role.LEIDINGGEVENDE, employerId()));
    }

    /** The ziekmelding to which it is linked, or null. */
    public Long getLinked() {
        return getFile().incident().ziekmelding().orElse(null);
    }

    private long employerId() {
        return getFile().incident().getEmployerId();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getToldAt() {
        return toldAt;
    }

    public void setToldAt(String toldAt) {
        this.toldAt = toldAt;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getZiekmelding() {
        return ziekmelding;
    }

    public void setZiekmelding(Long ziekmelding) {
        this.ziekmelding = ziekmelding;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Long getAction() {
        return action;
    }

    public void setAction(Long action) {
        this.action = action;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public AccidentAnswers getAnswers() {
        return answers;
    }
}
