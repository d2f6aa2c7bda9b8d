package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.absence.CaseSection;
import nl.noaberwerk.platform.Role;

/** Shows on the page of a case its documents and letters. */
@ApplicationScoped
public class ReintegrationSection implements CaseSection {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Documenten en brieven";
    }

    @Override
    public String page() {
        return "/reintegration/documents-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }
}
