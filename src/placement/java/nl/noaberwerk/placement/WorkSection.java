package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier where somebody works and worked. */
@ApplicationScoped
public class WorkSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String page() {
        return "/placement/work-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
