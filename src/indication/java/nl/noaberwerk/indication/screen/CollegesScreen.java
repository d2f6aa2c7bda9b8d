package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.indication.College;
import nl.noaberwerk.indication.CollegeAddress;
import nl.noaberwerk.indication.Colleges;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;

/** The colleges to which applications go, and a form for another. */
@Named
@ViewScoped
public class CollegesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Colleges colleges;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private String municipality;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String city;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayChange() {
        return caller.has(Role.INDICATIEBEHEERDER);
    }

    public List<College> getRows() {
        return colleges.all(employer.id());
    }

    public String address(College college) {
        return String.join(", ", college.lines());
    }

    public String save() {
        colleges.add(employer.id(), new CollegeAddress(municipality, street, houseNumber, postalCode, city));
        Notice.afterRedirect(Messages.text("indication.college.saved", municipality));
        return "/indication/colleges.xhtml?faces-redirect=true";
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
