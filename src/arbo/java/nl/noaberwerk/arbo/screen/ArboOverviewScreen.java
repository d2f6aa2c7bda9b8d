package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.arbo.ArboCalendar;
import nl.noaberwerk.arbo.ArboOverview;
import nl.noaberwerk.arbo.CalendarItem;
import nl.noaberwerk.arbo.RiskClass;
import nl.noaberwerk.platform.EmployerInView;

/** What the coordinator must know today. */
@Named
@ViewScoped
public class ArboOverviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 15;

    @Inject
    private ArboCalendar calendar;

    @Inject
    private EmployerInView employer;

    private transient ArboOverview overview;

    /** Null when there is no employer in view. */
    public ArboOverview getOverview() {
        if (overview == null && employer.employer().isPresent()) {
            overview = calendar.overview(employer.id());
        }
        return overview;
    }

    public List<CalendarItem> getSoon() {
        return getOverview().soon().stream().limit(MOST_SHOWN).toList();
    }

    /** How many more there are than are shown. */
    public int getMore() {
        return Math.max(0, getOverview().soon().size() - MOST_SHOWN);
    }

    public long getHighRisks() {
        return getOverview().points(RiskClass.HIGH);
    }

    public boolean isQuiet() {
        return getOverview().late().isEmpty() && getOverview().findings().isEmpty();
    }
}
