package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of arbo. */
@ApplicationScoped
public class ArboMenu implements AreaMenu {

    private static final String[] SEE = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Arbo";
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Arbo vandaag", "/arbo/index.xhtml", SEE),
                MenuEntry.of("Arbokalender", "/arbo/calendar.xhtml", SEE),
                MenuEntry.of(
                        "RI&E en plan van aanpak",
                        "/arbo/rie.xhtml",
                        Role.ARBOCOORDINATOR,
                        Role.HR_ADVISEUR,
                        Role.LEIDINGGEVENDE,
                        Role.CONTROLEUR),
                MenuEntry.hidden("RI&E", "/arbo/rie-version.xhtml", Role.ARBOCOORDINATOR),
                MenuEntry.of("Verplichtingen en OR", "/arbo/obligations.xhtml", SEE),
                MenuEntry.of("Arbodienst", "/arbo/contract.xhtml", SEE),
                MenuEntry.of("Preventiemedewerker", "/arbo/preventiemedewerkers.xhtml", SEE));
    }
}
