package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier what leave is left and what was asked. */
@ApplicationScoped
public class LeaveSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.LEAVE;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String page() {
        return "/leave/dossier-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
