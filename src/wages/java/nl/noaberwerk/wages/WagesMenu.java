package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about what a month's wage consists of. */
@ApplicationScoped
public class WagesMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};
    private static final String[] TABLE_READERS = {
        Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR
    };

    private static final String[] CONFIGURATION = {
        Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR
    };

    @Override
    public String title() {
        return "Loon";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Mutaties", "/wages/items.xhtml", READERS),
                MenuEntry.hidden("Nieuwe mutatie", "/wages/item.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.hidden("Mutatie intrekken", "/wages/item-withdrawal.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.hidden("Mutaties plakken", "/wages/item-grid.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.hidden("Mutaties inlezen", "/wages/item-import.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.of("Terugkerende mutaties", "/wages/recurring-items.xhtml", READERS),
                MenuEntry.hidden("Terugkerende mutatie", "/wages/recurring-item.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.of("Voorschotten", "/wages/advances.xhtml", READERS),
                MenuEntry.of("Salariskalender", "/wages/calendar.xhtml", CONFIGURATION),
                MenuEntry.of("Looncomponenten", "/wages/components.xhtml", CONFIGURATION),
                MenuEntry.hidden("Looncomponent", "/wages/component.xhtml", CONFIGURATION),
                MenuEntry.of("Loonbeslagen", "/wages/loonbeslagen.xhtml", READERS),
                MenuEntry.hidden("Loonbeslag", "/wages/loonbeslag.xhtml", READERS),
                MenuEntry.of("Loonrondes", "/wages/rounds.xhtml", READERS),
                MenuEntry.hidden("Loonronde", "/wages/round.xhtml", READERS),
                MenuEntry.hidden("Uitgevoerde loonronde", "/wages/applied-round.xhtml", READERS),
                MenuEntry.of("Loontabellen", "/wages/wage-tables.xhtml", TABLE_READERS),
                MenuEntry.hidden("Loontabel inlezen", "/wages/wage-table-import.xhtml", Role.FUNCTIONEEL_BEHEERDER));
    }
}
