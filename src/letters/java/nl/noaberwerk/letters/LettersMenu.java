package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of letters, their words, and who gets copies. */
@ApplicationScoped
public class LettersMenu implements AreaMenu {

    private static final String[] READERS = {Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR};

    private static final String[] WORDS = {
        Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR
    };

    @Override
    public String title() {
        return "Brieven";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Teksten van brieven", "/letters/templates.xhtml", WORDS),
                MenuEntry.hidden("Tekst van een brief", "/letters/template.xhtml", WORDS),
                MenuEntry.hidden("Brieven", "/letters/letters.xhtml", READERS),
                MenuEntry.hidden("Brief schrijven", "/letters/write.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR),
                MenuEntry.hidden("Vertegenwoordigers", "/letters/representatives.xhtml", READERS));
    }
}
