package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier how somebody develops. */
@ApplicationScoped
public class DevelopmentSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.DEVELOPMENT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String page() {
        return "/development/dossier-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
