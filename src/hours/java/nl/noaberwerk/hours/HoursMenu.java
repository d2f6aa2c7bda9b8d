package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about hours worked at host employers. */
@ApplicationScoped
public class HoursMenu implements AreaMenu {

    private static final String[] READERS = {
        Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR
    };

    @Override
    public String title() {
        return "Uren bij inleners";
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Weken", "/hours/weeks.xhtml", READERS),
                MenuEntry.of(
                        "Uren per maand",
                        "/hours/totals.xhtml",
                        Role.HR_ADVISEUR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.of("Uren inlezen", "/hours/import.xhtml", Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR),
                MenuEntry.of("Uren goedkeuren", "/hours/approvals.xhtml", Role.INLENER),
                MenuEntry.hidden("Week", "/hours/week.xhtml", READERS),
                MenuEntry.hidden("Week goedkeuren", "/hours/approval.xhtml", Role.INLENER),
                MenuEntry.hidden(
                        "Uren corrigeren", "/hours/correct.xhtml", Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR));
    }
}
