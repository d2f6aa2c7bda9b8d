package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of the personeelsadministratie. */
@ApplicationScoped
public class PersonnelMenu implements AreaMenu {

    @Override
    public String title() {
        return "Personeel";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Medewerkers", "/personnel/employees.xhtml", readers()),
                MenuEntry.of("Personeelsbestand inlezen", "/personnel/import.xhtml", changers()),
                MenuEntry.of("Rekeningen bevestigen", "/personnel/accounts.xhtml", changers()),
                MenuEntry.hidden("Gewijzigde rekening", "/personnel/account.xhtml", changers()),
                MenuEntry.of("Werkgevers", "/personnel/employers.xhtml", employerReaders()),
                MenuEntry.hidden("Werkgever", "/personnel/employer.xhtml", employerReaders()),
                MenuEntry.hidden("Dossier", "/personnel/employee.xhtml", readers()),
                MenuEntry.hidden("Wijziging", "/personnel/change.xhtml", changers()),
                MenuEntry.hidden("Nieuwe medewerker", "/personnel/new-employee.xhtml", changers()));
    }

    private static String[] readers() {
        return new String[] {Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR};
    }

    private static String[] changers() {
        return new String[] {Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR};
    }

    private static String[] employerReaders() {
        return new String[] {Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR};
    }
}
