package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of the documents of a case; all are reached from the case. */
@ApplicationScoped
public class ReintegrationMenu implements AreaMenu {

    @Override
    public String title() {
        return "Re-integratie";
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.hidden(
                        "Document",
                        "/reintegration/document.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Tekenen", "/reintegration/sign.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR));
    }
}
