package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Loonwaarde, loonkostensubsidie and begeleid werken in the dossier. */
@ApplicationScoped
public class SubsidySection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.SUBSIDY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String page() {
        return "/subsidies/dossier-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
