package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about accidents. */
@ApplicationScoped
public class IncidentMenu implements AreaMenu {

    private static final String[] SEE = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR};
    private static final String[] TELL = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE};

    @Override
    public String title() {
        return "Ongevallen";
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Ongevallen", "/incidents/incidents.xhtml", SEE),
                MenuEntry.of("Ongeval melden", "/incidents/new-incident.xhtml", TELL),
                MenuEntry.of(
                        "Ongevallenlijst",
                        "/incidents/register.xhtml",
                        Role.ARBOCOORDINATOR,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Mogelijk regres",
                        "/incidents/recourse.xhtml",
                        Role.SALARISADMINISTRATEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Ongeval", "/incidents/incident.xhtml", SEE));
    }
}
