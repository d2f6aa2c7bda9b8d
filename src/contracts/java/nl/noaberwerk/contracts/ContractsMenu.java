package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of contracts: those that end, all of them, their words, and ends of employment. */
@ApplicationScoped
public class ContractsMenu implements AreaMenu {

    private static final String[] READERS = {Role.HR_ADVISEUR, Role.CONTROLEUR};

    private static final String[] OF_ENDS = {Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Contracten";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Tijdelijke contracten", "/contracts/temporary.xhtml", READERS),
                MenuEntry.of("Alle contracten", "/contracts/contracts.xhtml", READERS),
                MenuEntry.of("Einde dienstverband", "/contracts/ends.xhtml", OF_ENDS),
                MenuEntry.of("Contractteksten", "/contracts/templates.xhtml", READERS),
                MenuEntry.of("In te leveren", "/contracts/goods.xhtml", READERS),
                MenuEntry.hidden("Contracten van een medewerker", "/contracts/person.xhtml", READERS),
                MenuEntry.hidden("Contract", "/contracts/contract.xhtml", READERS),
                MenuEntry.hidden("Contracttekst", "/contracts/template.xhtml", READERS),
                MenuEntry.hidden("Einde dienstverband van een medewerker", "/contracts/end.xhtml", OF_ENDS));
    }
}
