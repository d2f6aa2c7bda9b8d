package nl.noaberwerk.incidents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.incidents.AccidentNature;
import nl.noaberwerk.incidents.DutyWords;
import nl.noaberwerk.incidents.Happened;
import nl.noaberwerk.incidents.Incident;
import nl.noaberwerk.incidents.IncidentKind;
import nl.noaberwerk.incidents.Incidents;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Tells of an accident or near miss; the wizard says while one answers whether the inspectorate must be told. */
@Named
@ViewScoped
public class NewIncidentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccidentAnswers answers = new AccidentAnswers();

    @Inject
    private Incidents incidents;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private IncidentKind kind = IncidentKind.ACCIDENT;
    private Hit hit = Hit.EMPLOYEE;
    private String who;
    private LocalDate on;
    private String at;
    private String place;
    private AccidentNature nature;
    private String description;
    private Where where = Where.WORK;
    private String host;
    private boolean thirdParty;

    /** Called when the page opens. */
    public void open() {
        on = today.date();
    }

    public String save() {
        boolean accident = kind == IncidentKind.ACCIDENT;
        Incident incident = incidents.record(employer.id(), told(), accident ? facts() : null);
        Notice.afterRedirect(Messages.text(accident ? "incidents.recorded" : "incidents.recorded-near-miss"));
        return "/incidents/incident.xhtml?faces-redirect=true&id=" + incident.getId();
    }

    private Happened told() {
        if (where == Where.HOST && (host == null || host.isBlank())) {
            throw Refused.badRequest("incidents.host-missing");
        }
        return new Happened(
                kind,
                isEmployeeHit() ? employmentId() : null,
                on,
                AccidentTime.of(at),
                place,
                nature,
                description,
                where == Where.COMMUTING,
                where == Where.HOST ? host : null,
                thirdParty);
    }

    private Long employmentId() {
        if (who == null || who.isBlank()) {
            throw Refused.badRequest("incidents.who-missing");
        }
        return incidents.employmentOf(employer.id(), who);
    }

    private Ongevalsmelding.Facts facts() {
        if (isAsked()) {
            answers.requireAll();
        }
        return known();
    }

    private Ongevalsmelding.Facts known() {
        return answers.facts(where == Where.COMMUTING, where == Where.HOST);
    }

    public List<String> suggest(String typed) {
        return incidents.suggest(employer.id(), typed);
    }

    /** The three questions are only asked where the answer counts. */
    public boolean isAsked() {
        return kind == IncidentKind.ACCIDENT && where != Where.COMMUTING;
    }

    public boolean isAccident() {
        return kind == IncidentKind.ACCIDENT;
    }

    public boolean isAtHost() {
        return where == Where.HOST;
    }

    public boolean isEmployeeHit() {
        return isAccident() && hit == Hit.EMPLOYEE;
    }

    /** Whether the outcome can be told already. */
    public boolean isDecided() {
        return isAccident() && (!isAsked() || answers.isBegun());
    }

    public Ongevalsmelding.Duty getDuty() {
        return Ongevalsmelding.of(known()).duty();
    }

    public String getDutyLabel() {
        return DutyWords.label(getDuty());
    }

    public String getDutyExplanation() {
        return DutyWords.explanation(getDuty());
    }

    public String getDutyStyle() {
        return DutyStyle.of(getDuty());
    }

    public IncidentKind[] getKinds() {
        return IncidentKind.values();
    }

    public AccidentNature[] getNatures() {
        return AccidentNature.values();
    }

    public Hit[] getHits() {
        return Hit.values();
    }

    public Where[] getPlaces() {
        return Where.values();
    }

    public IncidentKind getKind() {
        return kind;
    }

    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    public Hit getHit() {
        return hit;
    }

    public void setHit(Hit hit) {
        this.hit = hit;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
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

    public AccidentNature getNature() {
        return nature;
    }

    public void setNature(AccidentNature nature) {
        this.nature = nature;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Where getWhere() {
        return where;
    }

    public void setWhere(Where where) {
        this.where = where;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public boolean getThirdParty() {
        return thirdParty;
    }

    public void setThirdParty(boolean thirdParty) {
        this.thirdParty = thirdParty;
    }

    public AccidentAnswers getAnswers() {
        return answers;
    }
}
