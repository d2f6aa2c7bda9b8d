package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The signals of everybody, and for the functioneel beheerder how they are mailed. */
@ApplicationScoped
public class SignalsMenu implements AreaMenu {

    @Override
    public String title() {
        return "Signalen";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Mijn signalen", "/signals/signals.xhtml", Role.ALL.toArray(String[]::new)),
                MenuEntry.of("Manier van signaleren", "/signals/choices.xhtml", Role.FUNCTIONEEL_BEHEERDER),
                MenuEntry.of("E-mail en nachtwerk", "/signals/mail.xhtml", Role.FUNCTIONEEL_BEHEERDER));
    }
}
