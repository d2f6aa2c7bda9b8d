package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about what may be kept, who may look, and when it goes. */
@ApplicationScoped
public class PrivacyMenu implements AreaMenu {

    @Override
    public String title() {
        return "Privacy";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Verzoeken om inzage", "/privacy/requests.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of(
                        "Bewaren en wissen",
                        "/privacy/erasure.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Langer bewaren",
                        "/privacy/holds.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Wie zag een dossier", "/privacy/access.xhtml", Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR),
                MenuEntry.of("Geheimhouding", "/privacy/secrecy.xhtml", Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR),
                MenuEntry.of(
                        "Verboden woorden",
                        "/privacy/words.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.ARBOCOORDINATOR,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Datalekken",
                        "/privacy/breaches.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Verwerkingsregister",
                        "/privacy/register.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR));
    }
}
