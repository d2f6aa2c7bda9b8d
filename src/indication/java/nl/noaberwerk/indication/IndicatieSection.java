package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier, to few and only when asked, what was decided about the indicatie. */
@ApplicationScoped
public class IndicatieSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.INDICATION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String page() {
        return "/indication/indicatie-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.INDICATIEBEHEERDER, Role.CONTROLEUR);
    }
}
