package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What everybody may do with her own account; reached from the header. */
@ApplicationScoped
public class OwnAccountMenu implements AreaMenu {

    @Override
    public String title() {
        return "Uw gegevens";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.hidden("Mijn account", "/platform/own-account.xhtml", Role.ALL.toArray(String[]::new)));
    }
}
