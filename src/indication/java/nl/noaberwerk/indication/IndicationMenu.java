package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about indications: for who keeps them, and for who controls. */
@ApplicationScoped
public class IndicationMenu implements AreaMenu {

    @Override
    public String title() {
        return "Indicaties";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                read("Herindicaties", "/indication/herindicaties.xhtml"),
                read("Bord", "/indication/board.xhtml"),
                read("Taken na een besluit", "/indication/tasks.xhtml"),
                read("Indicaties", "/indication/indicaties.xhtml"),
                read("Vooruitblik", "/indication/forecast.xhtml"),
                read("Colleges", "/indication/colleges.xhtml"),
                MenuEntry.of("Indicaties inlezen", "/indication/import.xhtml", Role.INDICATIEBEHEERDER),
                hidden("Herindicatie", "/indication/herindicatie.xhtml"),
                hidden("Indicatie", "/indication/indicatie.xhtml"));
    }

    private static MenuEntry read(String label, String path) {
        return MenuEntry.of(label, path, Role.INDICATIEBEHEERDER, Role.CONTROLEUR);
    }

    private static MenuEntry hidden(String label, String path) {
        return MenuEntry.hidden(label, path, Role.INDICATIEBEHEERDER, Role.CONTROLEUR);
    }
}
