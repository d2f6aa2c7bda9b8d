package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of whoever looks after the system or inspects it. */
@ApplicationScoped
public class AuditMenu implements AreaMenu {

    @Override
    public String title() {
        return "Beheer";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("Accounts", "/platform/accounts.xhtml", Role.FUNCTIONEEL_BEHEERDER),
                MenuEntry.hidden("Account", "/platform/account.xhtml", Role.FUNCTIONEEL_BEHEERDER),
                MenuEntry.of(
                        "Rollen beoordelen",
                        "/platform/account-review.xhtml",
                        Role.FUNCTIONEEL_BEHEERDER,
                        Role.CONTROLEUR),
                MenuEntry.of("Audittrail", "/platform/audit.xhtml", Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR));
    }
}
