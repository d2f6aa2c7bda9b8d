package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of loonstop and opschorting. */
@ApplicationScoped
public class LoonmaatregelMenu implements AreaMenu {

    @Override
    public String title() {
        return "Loon bij verzuim";
    }

    @Override
    public int order() {
        return 29;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        "Loonstop en opschorten",
                        "/absence/loonmaatregelen.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Loonstop of opschorten",
                        "/absence/loonmaatregel.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Loonmaatregel beëindigen",
                        "/absence/loonmaatregel-end.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR));
    }
}
