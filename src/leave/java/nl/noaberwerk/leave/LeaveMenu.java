package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about leave. */
@ApplicationScoped
public class LeaveMenu implements AreaMenu {

    private static final String[] ANSWERING = {Role.LEIDINGGEVENDE, Role.HR_ADVISEUR};
    private static final String[] READERS = {Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Verlof";
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Verlofaanvragen", "/leave/requests.xhtml", READERS),
                MenuEntry.of("Verlof aanvragen", "/leave/ask.xhtml", ANSWERING),
                MenuEntry.of("Verlofkalender", "/leave/calendar.xhtml", READERS),
                MenuEntry.of("Verlofsaldi", "/leave/balances.xhtml", READERS),
                MenuEntry.of("Vaste verlofdagen", "/leave/fixed.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of("Waarschuwen voor verval", "/leave/warnings.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of("Beginsaldi verlof inlezen", "/leave/import.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Vaste verlofdagen aanwijzen", "/leave/fixed-new.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Vaste verlofdagen ongedaan maken", "/leave/fixed-undo.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Verlofaanvraag", "/leave/request.xhtml", READERS),
                MenuEntry.hidden("Verlofsaldo", "/leave/balance.xhtml", READERS),
                MenuEntry.hidden("Verlofuren kopen, verkopen of corrigeren", "/leave/change.xhtml", Role.HR_ADVISEUR));
    }
}
