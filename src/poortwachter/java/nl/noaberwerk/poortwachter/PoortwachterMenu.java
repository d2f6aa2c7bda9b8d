package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about what must be done in cases of absence. */
@ApplicationScoped
public class PoortwachterMenu implements AreaMenu {

    @Override
    public String title() {
        return "Poortwachter";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        "Taken", "/poortwachter/tasks.xhtml", Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of(
                        "Casemanagers",
                        "/poortwachter/handover.xhtml",
                        Role.ARBOCOORDINATOR,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Tijdlijn",
                        "/poortwachter/timeline.xhtml",
                        Role.ARBOCOORDINATOR,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Vastleggen", "/poortwachter/fact.xhtml", Role.ARBOCOORDINATOR, Role.HR_ADVISEUR));
    }
}
