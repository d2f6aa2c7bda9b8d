package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier who represents the person, and where her letters are. */
@ApplicationScoped
public class LettersSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.PAPERS;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String page() {
        return "/letters/letters-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }
}
