package nl.noaberwerk.platform.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.noaberwerk.platform.Failure;

/** The page that says what went wrong and, for a bug, under which number it is known. */
@Named("failure")
@RequestScoped
public class ErrorScreen {

    /** Under which name the session holds what the rules said, until this page has shown it. */
    static final String REFUSAL = "nw.refusal";

    private int status;
    private String number = "";
    private String refusal = "";

    @PostConstruct
    void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        status = code instanceof Integer known ? known : known(parameters.getOrDefault("soort", "404"));
        if (exception instanceof Throwable bug) {
            number = Failure.log(bug);
        } else if (parameters.getOrDefault("nummer", "").matches("[0-9a-f]{8}")) {
            number = parameters.get("nummer");
        }
        if (faces.getExternalContext().getSessionMap().remove(REFUSAL) instanceof String text) {
            refusal = text;
        }
        ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(status);
    }

    public String getTitle() {
        return switch (status) {
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 413 -> "Het bestand is te groot";
            default -> "Er ging iets mis";
        };
    }

    public String getExplanation() {
        return refusal.isEmpty() ? general() : refusal;
    }

    private String general() {
        return switch (status) {
            case 403 ->
                "Uw account mag deze pagina niet openen. Vraag de functioneel beheerder om toegang als u die nodig hebt.";
            case 404 ->
                "Deze pagina of dit gegeven bestaat niet. Controleer het adres, of ga terug naar de startpagina.";
            case 413 -> "Er is niets opgeslagen. Kies een bestand van ten hoogste 20 MB, of splits het bestand.";
            default ->
                "Het lukte niet om uw verzoek uit te voeren. Er is niets half opgeslagen. Probeer het opnieuw; lukt het"
                        + " weer niet, geef dan het nummer hieronder door aan de functioneel beheerder.";
        };
    }

    public String getNumber() {
        return number;
    }

    private static int known(String text) {
        return switch (text) {
            case "403" -> 403;
            case "413" -> 413;
            case "500" -> 500;
            default -> 404;
        };
    }
}
