package nl.noaberwerk.payroll;

import java.util.Locale;
import nl.noaberwerk.rules.Regeling;

/** Under which keys the law and the caos keep the values of a regeling. */
final class Regelingen {

    private Regelingen() {}

    /** Each regeling has its own pension fund: "beschut-werk". */
    static String own(Regeling regeling) {
        return regeling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Beschut werk and Participatiewet share the Cao Aan de slag. */
    static String cao(Regeling regeling) {
        return switch (regeling) {
            case WSW -> "wsw";
            case BESCHUT_WERK, PARTICIPATIEWET -> "aan-de-slag";
            case AMBTELIJK -> "ambtelijk";
        };
    }

    static boolean isAanDeSlag(Regeling regeling) {
        return regeling == Regeling.BESCHUT_WERK || regeling == Regeling.PARTICIPATIEWET;
    }
}
