package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** What everybody arranges for her own work, and the results of the search box. */
@ApplicationScoped
public class HomeMenu implements AreaMenu {

    @Override
    public String title() {
        return "Uw werk";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<MenuEntry> entries() {
        String[] everybody = Role.ALL.toArray(String[]::new);
        return List.of(
                MenuEntry.of("Mijn werk regelen", "/home/own-work.xhtml", everybody),
                MenuEntry.hidden("Zoeken", "/home/search.xhtml", everybody));
    }
}
