package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Role;

/** Shows in a dossier the payslips of the employee. */
@ApplicationScoped
public class PayslipSection implements DossierSection {

    @Override
    public DossierTab tab() {
        return DossierTab.PAY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String page() {
        return "/payroll/payslip-section.xhtml";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }
}
