package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about loonwaarde and subsidies; a leidinggevende and an inlener have none of them. */
@ApplicationScoped
public class SubsidiesMenu implements AreaMenu {

    @Override
    public String title() {
        return "Loonwaarde en subsidies";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Loonwaarden", "/subsidies/loonwaarden.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden("Loonwaarde", "/subsidies/loonwaarde.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of(
                        "Loonkostensubsidie",
                        "/subsidies/lks.xhtml",
                        Role.HR_ADVISEUR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Beschikking", "/subsidies/beschikking.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden("Nieuwe beschikking", "/subsidies/new-beschikking.xhtml", Role.HR_ADVISEUR),
                MenuEntry.of("Ontvangen subsidie inlezen", "/subsidies/import.xhtml", Role.HR_ADVISEUR),
                MenuEntry.of(
                        "Begeleid werken",
                        "/subsidies/jobs.xhtml",
                        Role.HR_ADVISEUR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden("Baan in begeleid werken", "/subsidies/job.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden("Begeleid werken vastleggen", "/subsidies/new-job.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Afspraken wijzigen", "/subsidies/terms.xhtml", Role.HR_ADVISEUR),
                MenuEntry.of(
                        "Betalingen begeleid werken",
                        "/subsidies/payments.xhtml",
                        Role.HR_ADVISEUR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.of(
                        "Terugvorderingen",
                        "/subsidies/terugvorderingen.xhtml",
                        Role.HR_ADVISEUR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR));
    }
}
