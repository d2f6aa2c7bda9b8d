package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier the items of the employee, and what comes back every month. */
@ApplicationScoped
public class ItemsSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.PAY;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String page() {
        return "/wages/items-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }
}
