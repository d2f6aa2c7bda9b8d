package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.platform.Role;

/** Shows on the page of a case what the law says of the pay, and the loonmaatregelen. */
@ApplicationScoped
public class LoonmaatregelSection implements CaseSection {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Loon";
    }

    @Override
    public String page() {
        return "/absence/pay-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }
}
