package nl.noaberwerk.filing.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.filing.Loonstaat;
import nl.noaberwerk.filing.Loonstaten;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The loonstaten of a year of the employer in view, and one of them. */
@Named
@RequestScoped
public class LoonstatenScreen {

    @Inject
    private Loonstaten loonstaten;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private Integer year;
    private long employment;
    private List<Loonstaten.Person> rows;
    private Loonstaat one;

    public List<Loonstaten.Person> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? loonstaten.people(employer.id(), getYear()) : List.of();
        }
        return rows;
    }

    public Loonstaat getOne() {
        if (one == null) {
            one = loonstaten.of(employment, getYear());
        }
        return one;
    }

    /** This year when none was asked for. */
    public Integer getYear() {
        if (year == null) {
            year = today.date().getYear();
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public long getEmployment() {
        return employment;
    }

    public void setEmployment(long employment) {
        this.employment = employment;
    }

    /** The address of a download of all, under the root. */
    public String file(String form) {
        return "/api/loonstaten/" + getYear() + "." + form + "?employer=" + employer.id();
    }
}
