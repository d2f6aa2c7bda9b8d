package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about ziekmeldingen and cases. */
@ApplicationScoped
public class AbsenceMenu implements AreaMenu {

    @Override
    public String title() {
        return "Verzuim";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of(
                        "Ziek melden",
                        "/absence/report.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.ZIEKMELDPUNT,
                        Role.LEIDINGGEVENDE),
                MenuEntry.of(
                        "Verzuimdossiers",
                        "/absence/cases.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.of("Verzuim inlezen", "/absence/import.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Verzuimdossier",
                        "/absence/case.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Hersteld melden",
                        "/absence/recover.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.LEIDINGGEVENDE),
                MenuEntry.hidden(
                        "Gedeeltelijk hersteld", "/absence/degree.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Ziekmelding corrigeren", "/absence/correct.xhtml", Role.HR_ADVISEUR, Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Gegevens van de ziekmelding",
                        "/absence/particulars.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR),
                MenuEntry.hidden("Advies van de bedrijfsarts", "/absence/advice.xhtml", Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Zwangerschaps- en bevallingsverlof",
                        "/absence/leave.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR),
                MenuEntry.of(
                        "Loonstop en opschorten",
                        "/absence/loonmaatregelen.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.hidden(
                        "Loonstop of opschorten",
                        "/absence/loonmaatregel.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR),
                MenuEntry.hidden(
                        "Loonmaatregel beëindigen",
                        "/absence/loonmaatregel-end.xhtml",
                        Role.HR_ADVISEUR,
                        Role.ARBOCOORDINATOR));
    }
}
