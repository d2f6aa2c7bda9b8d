package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about where people work; they are reached from a dossier. */
@ApplicationScoped
public class PlacementMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Werkplekken";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Wie werkt waar", "/placement/where.xhtml", READERS),
                MenuEntry.of("Groep verplaatsen", "/placement/move.xhtml", Role.HR_ADVISEUR),
                MenuEntry.of("Verplaatste groepen", "/placement/moves.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.of(
                        "Plaatsingen inlezen", "/placement/import.xhtml", Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR),
                MenuEntry.of("Mijn mensen", "/placement/own-people.xhtml", Role.INLENER),
                MenuEntry.hidden("Verplaatsing ongedaan maken", "/placement/move-undo.xhtml", Role.HR_ADVISEUR),
                MenuEntry.hidden("Werkplek", "/placement/place.xhtml", Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR),
                MenuEntry.hidden(
                        "Plaatsing beëindigen",
                        "/placement/place-end.xhtml",
                        Role.SALARISADMINISTRATEUR,
                        Role.HR_ADVISEUR),
                MenuEntry.of(
                        "Teams en leidinggevenden",
                        "/placement/teams.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.of("Toegang van inleners", "/placement/hosts.xhtml", Role.HR_ADVISEUR, Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Team",
                        "/placement/supervision.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Locatie en groepsleiding",
                        "/placement/team.xhtml",
                        Role.SALARISADMINISTRATEUR,
                        Role.HR_ADVISEUR));
    }
}
