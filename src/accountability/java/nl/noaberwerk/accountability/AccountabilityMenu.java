package nl.noaberwerk.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages with figures to account by. */
@ApplicationScoped
public class AccountabilityMenu implements AreaMenu {

    @Override
    public String title() {
        return "Verantwoording";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        "Arbeidsjaren",
                        "/accountability/arbeidsjaren.xhtml",
                        Role.HR_ADVISEUR,
                        Role.LEIDINGGEVENDE,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Arbeidsjaren per persoon",
                        "/accountability/persons.xhtml",
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR));
    }
}
