package nl.noaberwerk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about what is told of the wages. */
@ApplicationScoped
public class FilingMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Aangifte en archief";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Controleblad loonaangifte", "/filing/control-sheet.xhtml", READERS),
                MenuEntry.of("Loonstaten", "/filing/loonstaten.xhtml", READERS),
                MenuEntry.of("Jaararchief", "/filing/archive.xhtml", READERS),
                MenuEntry.hidden("Loonstaat", "/filing/loonstaat.xhtml", READERS));
    }
}
