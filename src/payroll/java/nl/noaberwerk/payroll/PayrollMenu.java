package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;

/** The pages of the salary run. */
@ApplicationScoped
public class PayrollMenu implements AreaMenu {

    private static final String[] READERS = {Role.SALARISADMINISTRATEUR, Role.CONTROLEUR};

    @Override
    public String title() {
        return "Salaris";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Salarisruns", "/payroll/runs.xhtml", READERS),
                MenuEntry.of("Nabetalingen", "/payroll/nabetalingen.xhtml", READERS),
                MenuEntry.of("Verlof in het loon", "/payroll/leave.xhtml", READERS),
                MenuEntry.of("Beginstanden inlezen", "/payroll/opening-balances.xhtml", Role.SALARISADMINISTRATEUR),
                MenuEntry.hidden(
                        "Effect van een looncomponent",
                        "/payroll/component-effect.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.SALARISADMINISTRATEUR,
                        Role.CONTROLEUR),
                MenuEntry.of("Controlegrens", "/payroll/control-limit.xhtml", READERS),
                MenuEntry.hidden("Salarisrun", "/payroll/run.xhtml", READERS),
                MenuEntry.hidden("Loonstrook", "/payroll/payslip.xhtml", READERS));
    }
}
