package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier which papers there are. */
@ApplicationScoped
public class DocumentsSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.PAPERS;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String page() {
        return "/documents/documents-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }
}
