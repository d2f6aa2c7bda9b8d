package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.absence.CaseSection;
import nl.noaberwerk.platform.Role;

/** Shows on the page of a case the appointments and what was agreed in an SMO. */
@ApplicationScoped
public class AppointmentsSection implements CaseSection {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "Spreekuren";
    }

    @Override
    public String page() {
        return "/bedrijfsarts/appointments-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }
}
