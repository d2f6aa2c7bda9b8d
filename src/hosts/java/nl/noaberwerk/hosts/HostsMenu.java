package nl.noaberwerk.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about host employers. */
@ApplicationScoped
public class HostsMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Inleners";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Inleners", "/hosts/hosts.xhtml", READERS),
                MenuEntry.of("Contracten die aflopen", "/hosts/ending.xhtml", READERS),
                MenuEntry.hidden("Inlener", "/hosts/host.xhtml", READERS),
                MenuEntry.hidden("Gegevens van de inlener", "/hosts/host-change.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Contract met een inlener", "/hosts/contract.xhtml", READERS),
                MenuEntry.hidden("Nieuw contract", "/hosts/contract-new.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Nieuw tarief", "/hosts/rate.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Andere voorwaarden", "/hosts/terms.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Contract beëindigen", "/hosts/contract-end.xhtml", Role.HR_ADVISEUR));
    }
}
