package nl.noaberwerk.platform.rest;

import jakarta.ws.rs.core.Response;
import nl.noaberwerk.platform.Failure;
import nl.noaberwerk.platform.Refused;

/** An error as the API tells it: RFC 9457. */
public record Problem(String type, String title, int status, String detail) {

    private static final String TYPES = "https://noaberwerk.nl/problem/";

    public static Response of(Refused refused) {
        return answer(refused.status(), refused.kind(), refused.getMessage());
    }

    /** Logged under a number, which is all that the caller learns. */
    static Response of(Throwable bug) {
        return answer(500, "failure", "Er ging iets mis. Geef nummer " + Failure.log(bug) + " door aan de beheerder.");
    }

    static Response answer(int status, String kind, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(TYPES + kind, title(status), status, detail))
                .build();
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Het verzoek kan niet worden gelezen";
            case 401 -> "Niet aangemeld";
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 405 -> "Deze handeling kan hier niet";
            case 406, 415 -> "Dit formaat kan hier niet";
            case 409 -> "Dat kan nu niet";
            case 413 -> "Te groot";
            case 422 -> "Geweigerd";
            default -> "Fout";
        };
    }
}
