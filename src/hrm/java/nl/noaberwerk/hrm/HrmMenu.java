package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about questions to HRM-advies. */
@ApplicationScoped
public class HrmMenu implements AreaMenu {

    private static final String[] SEE = {Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR};
    private static final String[] ASK = {Role.HR_ADVISEUR, Role.LEIDINGGEVENDE};

    @Override
    public String title() {
        return "HRM-advies";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Vragen en adviezen", "/hrm/cases.xhtml", SEE),
                MenuEntry.of("Vraag stellen", "/hrm/new.xhtml", ASK),
                MenuEntry.of("Zoeken in adviezen", "/hrm/search.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of("Tijd van HRM-advies", "/hrm/time.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of("Rekenhulpen", "/hrm/calculators.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of("AOW in zicht", "/hrm/aow.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of(
                        "Voorbeeldteksten",
                        "/hrm/templates.xhtml",
                        Role.HR_ADVISEUR,
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Categorieën van HRM-advies",
                        "/hrm/categories.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.HR_ADVISEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Rekenhulp", "/hrm/calculation.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Bewaarde berekening", "/hrm/kept-calculation.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden("HRM-dossier", "/hrm/case.xhtml", SEE),
                MenuEntry.hidden("Advies schrijven", "/hrm/advise.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("HRM-dossiers overdragen", "/hrm/handover.xhtml", Role.HR_ADVISEUR));
    }
}
