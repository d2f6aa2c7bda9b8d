package nl.noaberwerk.personnel.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Today;

/** Everything that happened or will happen to a person, of all areas that the user may see, the last first. */
@Named
@RequestScoped
public class PersonTimelineScreen {

    private static final String FILTER = "gebied";

    @Inject
    private Instance<PersonEvents> areas;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private List<Line> lines;

    /** An event with its area. */
    public record Line(String area, PersonEvent event) {

        public LocalDate day() {
            return event.day();
        }
    }

    /** Of the chosen area, or of all. */
    public List<Line> lines(Employment employment) {
        String area = getArea();
        return all(employment).stream()
                .filter(line -> area.isEmpty() || line.area().equals(area))
                .toList();
    }

    /** The areas that have events of this person, for the filter. */
    public List<String> areas(Employment employment) {
        return all(employment).stream().map(Line::area).distinct().sorted().toList();
    }

    /** As it stands in the address; empty for all. */
    public String getArea() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return asked.getOrDefault(FILTER, "");
    }

    /** Whether it is still to come. */
    public boolean isAhead(Line line) {
        return line.day().isAfter(today.date());
    }

    private List<Line> all(Employment employment) {
        if (lines == null) {
            long employer = employment.getEmployerId();
            lines = areas.stream()
                    .filter(area -> area.roles().stream().anyMatch(role -> caller.has(role, employer)))
                    .flatMap(area ->
                            area.of(employer, employment.getId()).stream().map(event -> new Line(area.area(), event)))
                    .sorted(Comparator.comparing(Line::day).reversed())
                    .collect(Collectors.toList());
        }
        return lines;
    }
}
