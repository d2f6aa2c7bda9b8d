package nl.noaberwerk.platform;

import java.util.List;

/** The roles an account can have; the names are those of the trade and are used in {@code @RolesAllowed}. */
public final class Role {

    public static final String SALARISADMINISTRATEUR = "salarisadministrateur";
    public static final String HR_ADVISEUR = "hr-adviseur";
    public static final String ARBOCOORDINATOR = "arbocoordinator";
    public static final String LEIDINGGEVENDE = "leidinggevende";
    public static final String FUNCTIONEEL_BEHEERDER = "functioneel-beheerder";

    /** Reads everything, changes nothing. */
    public static final String CONTROLEUR = "controleur";

    public static final List<String> ALL = List.of(
            SALARISADMINISTRATEUR, HR_ADVISEUR, ARBOCOORDINATOR, LEIDINGGEVENDE, FUNCTIONEEL_BEHEERDER, CONTROLEUR);

    private Role() {}
}
