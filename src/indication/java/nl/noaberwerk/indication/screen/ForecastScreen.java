package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.indication.HerindicatieSearch;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.indication.IndicatieList;
import nl.noaberwerk.indication.QuarterCount;
import nl.noaberwerk.platform.EmployerInView;

/** How many herindicaties each coming quarter brings. */
@Named
@ViewScoped
public class ForecastScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 200;

    @Inject
    private IndicatieList list;

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private EmployerInView employer;

    private transient List<QuarterCount> quarters;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<QuarterCount> getQuarters() {
        if (quarters == null) {
            quarters = isPossible() ? list.forecast(employer.id()) : List.of();
        }
        return quarters;
    }

    /** How many are late already. */
    public int getBefore() {
        return herindicaties
                .counts(employer.id(), new HerindicatieSearch(Optional.empty(), false, ""))
                .late();
    }

    /** Of the bar, in pixels. */
    public int width(QuarterCount quarter) {
        int most = getQuarters().stream().mapToInt(QuarterCount::needed).max().orElse(0);
        return most == 0 ? 0 : quarter.needed() * WIDEST / most;
    }
}
