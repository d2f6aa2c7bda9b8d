package nl.noaberwerk.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier whether somebody gets her payslip on paper or electronically. */
@ApplicationScoped
public class ConsentSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.PAY;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String page() {
        return "/handout/consent-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }
}
