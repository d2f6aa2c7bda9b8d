package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Assessed;
import nl.noaberwerk.arbo.Planned;
import nl.noaberwerk.arbo.Rie;
import nl.noaberwerk.arbo.RiePoint;
import nl.noaberwerk.arbo.Ries;
import nl.noaberwerk.arbo.RiskClass;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** The RI&amp;E with its versions and the plan of action. */
@Named
@ViewScoped
public class RieScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/arbo/rie.xhtml?faces-redirect=true";
    private static final String ALL = "ALL";

    @Inject
    private Ries ries;

    @Inject
    private ArboRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<Rie> versions;
    private transient List<RiePoint> points;

    private String show;
    private String risk;
    private RiskClass riskClass;
    private String measure;
    private String location;
    private String owner;
    private LocalDate due;
    private Long point;
    private String evidence;

    public List<Rie> getVersions() {
        if (versions == null) {
            versions = employer.employer().isPresent() ? ries.versions(employer.id()) : List.of();
        }
        return versions;
    }

    /** The version that holds, or null. */
    public Rie getCurrent() {
        return getVersions().isEmpty() ? null : getVersions().get(0);
    }

    public LocalDate getNextReview() {
        return ries.nextReview(getCurrent());
    }

    /** The open points, or all of them. */
    public List<RiePoint> getPoints() {
        return all().stream().filter(one -> ALL.equals(show) || one.isOpen()).toList();
    }

    public List<RiePoint> getOpenPoints() {
        return all().stream().filter(RiePoint::isOpen).toList();
    }

    private List<RiePoint> all() {
        if (points == null) {
            points = employer.employer().isPresent() ? ries.points(employer.id()) : List.of();
        }
        return points;
    }

    public boolean isLate(RiePoint one) {
        return one.isLate(today.date());
    }

    public String plan() {
        ries.plan(new Planned(getCurrent().getId(), risk, riskClass, measure, location, owner, due));
        return again("arbo.point.saved");
    }

    public String begin(long id) {
        ries.begin(id);
        return again("arbo.point.begun");
    }

    public String done() {
        ries.done(point == null ? 0 : point, evidence);
        return again("arbo.point.done");
    }

    public String review() {
        ries.review(getCurrent().getId());
        return again("arbo.rie.reviewed");
    }

    private static String again(String key) {
        Notice.afterRedirect(Messages.text(key));
        return AGAIN;
    }

    public RiskClass[] getRiskClasses() {
        return RiskClass.values();
    }

    public boolean isCoordinator() {
        return rights.coordinates();
    }

    public boolean isMayWork() {
        return rights.coordinatesOrLeads();
    }

    public String tested(Assessed one) {
        return one.exempt() ? "niet nodig" : one.testedOn() == null ? "nog niet" : Messages.shown(one.testedOn());
    }

    /** "page" for the filter in use. */
    public String current(String filter) {
        return filter.equals(show == null ? "" : show) ? "page" : null;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public RiskClass getRiskClass() {
        return riskClass;
    }

    public void setRiskClass(RiskClass riskClass) {
        this.riskClass = riskClass;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
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

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
