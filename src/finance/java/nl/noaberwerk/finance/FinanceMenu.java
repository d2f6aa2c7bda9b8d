package nl.noaberwerk.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of finance. */
@ApplicationScoped
public class FinanceMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Financieel";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Werkgeverskosten", "/finance/costs.xhtml", READERS),
                MenuEntry.of("Teruggekomen betalingen", "/finance/returned-payments.xhtml", READERS),
                MenuEntry.of("Grootboekschema", "/finance/ledger.xhtml", READERS),
                MenuEntry.hidden("Betaalbestand", "/finance/payments.xhtml", READERS),
                MenuEntry.hidden("Journaalpost", "/finance/journal.xhtml", READERS));
    }
}
