package nl.noaberwerk.accountability.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.accountability.PersonPage;
import nl.noaberwerk.accountability.RealisedYears;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Each person's arbeidsjaren; the units only for who may know the category of the indicatie. */
@Named
@ViewScoped
public class PersonYearsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private RealisedYears realised;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient PersonPage found;
    private Integer year;

    private static final int YEARS = 8;

    public PersonPage getFound() {
        if (found == null && employer.employer().isEmpty()) {
            found = new PersonPage(List.of(), 0);
        }
        if (found == null) {
            int from = from();
            found = isUnits()
                    ? realised.units(employer.id(), getYear(), getText(), from, SIZE)
                    : realised.persons(employer.id(), getYear(), getText(), from, SIZE);
        }
        return found;
    }

    public boolean isUnits() {
        return caller.has(Role.INDICATIEBEHEERDER);
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(today.date().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** This year and the years before it, as far as anybody asks. */
    public List<Integer> getYears() {
        List<Integer> years = new ArrayList<>();
        for (int one = today.date().getYear(); one > today.date().getYear() - YEARS; one--) {
            years.add(one);
        }
        return years;
    }

    /** For the links to files. */
    public Long getEmployer() {
        return employer.getId();
    }
}
