package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages with which the day begins. */
@ApplicationScoped
public class DailyMenu implements AreaMenu {

    private static final String[] KNOWING = {Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE};

    @Override
    public String title() {
        return "Vandaag";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Mijn team", "/absence/own-team.xhtml", Role.LEIDINGGEVENDE),
                MenuEntry.of("Wie er niet is", "/absence/today.xhtml", KNOWING),
                MenuEntry.of("Terugbellen", "/absence/calls.xhtml", KNOWING),
                MenuEntry.hidden("Terugbellen vastleggen", "/absence/call.xhtml", KNOWING),
                MenuEntry.of("Niet beschikbaar", "/absence/unavailable.xhtml", Role.INLENER));
    }
}
