package nl.noaberwerk.personnel.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.personnel.PersonTimeline;
import nl.noaberwerk.platform.Today;

/** The one timeline of a person in her dossier, of all areas or of one. */
@Named
@RequestScoped
public class PersonTimelineScreen {

    private static final String FILTER = "gebied";

    @Inject
    private PersonTimeline timeline;

    @Inject
    private Today today;

    private List<PersonTimeline.Line> lines;

    /** Of the chosen area, or of all. */
    public List<PersonTimeline.Line> lines(Long employmentId) {
        String area = getArea();
        return all(employmentId).stream()
                .filter(line -> area.isEmpty() || line.area().equals(area))
                .toList();
    }

    /** The areas that have events of this person, for the filter. */
    public List<String> areas(Long employmentId) {
        return all(employmentId).stream()
                .map(PersonTimeline.Line::area)
                .distinct()
                .sorted()
                .toList();
    }

    /** As it stands in the address; empty for all. */
    public String getArea() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(FILTER, "");
    }

    /** Whether it is still to come. */
    public boolean isAhead(PersonTimeline.Line line) {
        return line.day().isAfter(today.date());
    }

    private List<PersonTimeline.Line> all(Long employmentId) {
        if (lines == null) {
            lines = timeline.of(employmentId);
        }
        return lines;
    }
}
