package nl.noaberwerk.prevention.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.prevention.BhvCoverage;
import nl.noaberwerk.prevention.CertificateKind;
import nl.noaberwerk.prevention.Certificates;
import nl.noaberwerk.prevention.PreventionPeople;

/** Whether every location has enough people for the BHV. */
@Named
@ViewScoped
public class BhvScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    @Inject
    private PreventionPeople people;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    private transient List<BhvCoverage> rows;

    private String location;
    private CertificateKind kind;
    private Integer number;

    public List<BhvCoverage> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? certificates.coverage(employer.id()) : List.of();
        }
        return rows;
    }

    public Set<String> getLocations() {
        return people.locations(employer.id());
    }

    public String save() {
        certificates.need(employer.id(), location, kind, number == null ? -1 : number);
        Notice.afterRedirect(Messages.text("prevention.need.saved", location, number));
        return "/prevention/bhv.xhtml?faces-redirect=true";
    }

    public CertificateKind[] getKinds() {
        return CertificateKind.ofBhv();
    }

    public boolean isMayChange() {
        return rights.coordinates();
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public CertificateKind getKind() {
        return kind;
    }

    public void setKind(CertificateKind kind) {
        this.kind = kind;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
