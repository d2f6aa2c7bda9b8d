package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier which contracts somebody has. */
@ApplicationScoped
public class ContractsSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.CONTRACT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String page() {
        return "/contracts/contracts-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
