package nl.noaberwerk.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of handing out. */
@ApplicationScoped
public class HandoutMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Uitreiken";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Loonstroken uitreiken", "/handout/handouts.xhtml", READERS),
                MenuEntry.of(
                        "Brieven rekening gewijzigd",
                        "/handout/account-letters.xhtml",
                        Role.SALARISADMINISTRATEUR,
                        Role.HR_ADVISEUR),
                MenuEntry.hidden("Loonstroken van een run", "/handout/handout.xhtml", READERS),
                MenuEntry.hidden(
                        "Toestemming digitale loonstrook", "/handout/consent.xhtml", Role.SALARISADMINISTRATEUR));
    }
}
