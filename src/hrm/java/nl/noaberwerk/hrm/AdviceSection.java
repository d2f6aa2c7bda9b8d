package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier the cases about somebody. */
@ApplicationScoped
public class AdviceSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.ADVICE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String page() {
        return "/hrm/dossier-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
