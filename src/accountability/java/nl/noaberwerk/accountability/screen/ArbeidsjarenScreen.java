package nl.noaberwerk.accountability.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.accountability.RealisedYears;
import nl.noaberwerk.accountability.YearTotals;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The arbeidsjaren of a year by municipality and werksoort, without people. */
@Named
@ViewScoped
public class ArbeidsjarenScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RealisedYears realised;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient YearTotals totals;
    private Integer year;

    private static final int YEARS = 8;

    public YearTotals getTotals() {
        if (totals == null) {
            totals = employer.employer().isPresent()
                    ? realised.totals(employer.id(), getYear())
                    : new YearTotals(getYear(), 0, List.of(), 0, BigDecimal.ZERO);
        }
        return totals;
    }

    /** Who may see people. */
    public boolean isPersons() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.CONTROLEUR);
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
