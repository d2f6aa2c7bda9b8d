package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about working safely. */
@ApplicationScoped
public class PreventionMenu implements AreaMenu {

    private static final String[] SEE = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Veilig werken";
    }

    @Override
    public int order() {
        return 39;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("BHV per locatie", "/prevention/bhv.xhtml", SEE),
                MenuEntry.of("Certificaten", "/prevention/certificates.xhtml", SEE),
                MenuEntry.of("Beschermingsmiddelen", "/prevention/protection.xhtml", SEE),
                MenuEntry.of("Toolboxen", "/prevention/toolbox.xhtml", SEE),
                MenuEntry.of("PMO", "/prevention/examinations.xhtml", SEE),
                MenuEntry.of("Vaccinaties", "/prevention/vaccinations.xhtml", Role.ARBOCOORDINATOR, Role.HR_ADVISEUR));
    }
}
