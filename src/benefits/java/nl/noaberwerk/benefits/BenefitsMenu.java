package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about UWV, for nobody but who reports to it. */
@ApplicationScoped
public class BenefitsMenu implements AreaMenu {

    @Override
    public String title() {
        return "UWV";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Meldingen aan UWV", "/benefits/reports.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.of("Vangnet per medewerker", "/benefits/vangnetten.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.of("Uitkeringen van UWV", "/benefits/payments.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.hidden("Melding aan UWV", "/benefits/report.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.hidden("Vangnet vastleggen", "/benefits/vangnet.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.hidden("Uitkering bij verlof aanvragen", "/benefits/claim.xhtml", Role.UWV_MEDEWERKER),
                MenuEntry.hidden("Ontvangst vastleggen", "/benefits/receive.xhtml", Role.UWV_MEDEWERKER));
    }
}
