package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages about appointments, the SMO and the store of the bedrijfsarts. */
@ApplicationScoped
public class BedrijfsartsMenu implements AreaMenu {

    private static final String[] EMPLOYER = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR};
    private static final String[] ALL = {Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.CONTROLEUR, Role.BEDRIJFSARTS};

    @Override
    public String title() {
        return "Bedrijfsarts";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Agenda", "/bedrijfsarts/agenda.xhtml", Role.BEDRIJFSARTS),
                MenuEntry.of("Medisch dossier", "/bedrijfsarts/file.xhtml", Role.BEDRIJFSARTS),
                MenuEntry.hidden("Advies geven", "/bedrijfsarts/advice.xhtml", Role.BEDRIJFSARTS),
                MenuEntry.of("Spreekuren", "/bedrijfsarts/appointments.xhtml", EMPLOYER),
                MenuEntry.hidden(
                        "Afspraak plannen", "/bedrijfsarts/plan.xhtml", Role.ARBOCOORDINATOR, Role.HR_ADVISEUR),
                MenuEntry.hidden("Afspraak", "/bedrijfsarts/appointment.xhtml", ALL),
                MenuEntry.of("SMO", "/bedrijfsarts/smo.xhtml", ALL),
                MenuEntry.hidden("SMO-overleg", "/bedrijfsarts/smo-meeting.xhtml", ALL));
    }
}
