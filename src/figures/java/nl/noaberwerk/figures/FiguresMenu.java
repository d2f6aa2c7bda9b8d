package nl.noaberwerk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages with figures. */
@ApplicationScoped
public class FiguresMenu implements AreaMenu {

    @Override
    public String title() {
        return "Cijfers";
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of(
                "Verzuimcijfers", "/figures/absence.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR));
    }
}
