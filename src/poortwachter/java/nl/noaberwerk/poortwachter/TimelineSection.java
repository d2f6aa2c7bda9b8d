package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.absence.CaseSection;
import nl.noaberwerk.platform.Role;

/** Shows on the page of a case what must be done and when. */
@ApplicationScoped
public class TimelineSection implements CaseSection {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Tijdlijn";
    }

    @Override
    public String page() {
        return "/poortwachter/timeline-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
