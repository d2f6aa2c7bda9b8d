package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of the papers of people. */
@ApplicationScoped
public class DocumentsMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Documenten";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Bewaartermijn verstreken", "/documents/retention.xhtml", READERS),
                MenuEntry.of(
                        "Soorten documenten",
                        "/documents/kinds.xhtml",
                        Role.SALARISADMINISTRATEUR,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR,
                        Role.FUNCTIONEEL_BEHEERDER),
                MenuEntry.hidden("Documenten", "/documents/documents.xhtml", READERS));
    }
}
