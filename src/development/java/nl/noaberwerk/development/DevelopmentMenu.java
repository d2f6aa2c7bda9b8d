package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about the development of employees. */
@ApplicationScoped
public class DevelopmentMenu implements AreaMenu {

    private static final String[] SEE = {Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Ontwikkeling";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Functioneringsgesprekken", "/development/talks.xhtml", SEE),
                MenuEntry.of("Verlopende opleidingen", "/development/expiring.xhtml", SEE),
                MenuEntry.hidden("Ontwikkeling van een medewerker", "/development/person.xhtml", SEE));
    }
}
