package nl.noaberwerk.platform;

import java.util.List;

/** The roles an account can have; the names are those of the trade and are used in {@code @RolesAllowed}. */
public final class Role {

    public static final String SALARISADMINISTRATEUR = "salarisadministrateur";
    public static final String HR_ADVISEUR = "hr-adviseur";
    public static final String ARBOCOORDINATOR = "arbocoordinator";
    public static final String LEIDINGGEVENDE = "leidinggevende";
    public static final String FUNCTIONEEL_BEHEERDER = "functioneel-beheerder";

    /** Takes the telephone call of somebody who reports sick. */
    public static final String ZIEKMELDPUNT = "ziekmeldpunt";

    /** Reports to UWV; the only role that knows which vangnet holds for somebody. */
    public static final String UWV_MEDEWERKER = "uwv-medewerker";

    /** Keeps a medical file of its own, which no role of the employer can read. */
    public static final String BEDRIJFSARTS = "bedrijfsarts";

    /** A host employer: knows of its own people only until when they are not available. */
    public static final String INLENER = "inlener";

    /** Sees indications and their dossiers, which are special data: a right beside that of the hr-adviseur. */
    public static final String INDICATIEBEHEERDER = "indicatiebeheerder";

    /** Reads the records of the employer, changes nothing; never the medical file. */
    public static final String CONTROLEUR = "controleur";

    public static final List<String> ALL = List.of(
            SALARISADMINISTRATEUR,
            HR_ADVISEUR,
            ARBOCOORDINATOR,
            LEIDINGGEVENDE,
            FUNCTIONEEL_BEHEERDER,
            ZIEKMELDPUNT,
            UWV_MEDEWERKER,
            BEDRIJFSARTS,
            INLENER,
            INDICATIEBEHEERDER,
            CONTROLEUR);

    private Role() {}
}
