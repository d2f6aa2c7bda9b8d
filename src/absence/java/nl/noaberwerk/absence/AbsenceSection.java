package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier the ziekmeldingen of somebody, each apart and as the law joins them. */
@ApplicationScoped
public class AbsenceSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.ABSENCE;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public String page() {
        return "/absence/dossier-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
