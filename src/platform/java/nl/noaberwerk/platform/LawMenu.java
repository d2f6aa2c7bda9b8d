package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The page of the law book. */
@ApplicationScoped
public class LawMenu implements AreaMenu {

    @Override
    public String title() {
        return "Wet en cao";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of(
                "Wettelijke waarden",
                "/platform/law-values.xhtml",
                Role.FUNCTIONEEL_BEHEERDER,
                Role.SALARISADMINISTRATEUR,
                Role.CONTROLEUR));
    }
}
