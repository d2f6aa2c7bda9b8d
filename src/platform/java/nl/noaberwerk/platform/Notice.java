package nl.noaberwerk.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages at the top of a page, for the screens of all areas. */
public final class Notice {

    private static final String WAITING = "nl.noaberwerk.notices";

    private Notice() {}

    /** What was done, on the page that is shown now. */
    public static void done(String text) {
        add(FacesMessage.SEVERITY_INFO, text);
    }

    /**
     * What was done, on the page to which the answer redirects.
     *
     * <p>It waits in the session until a page is shown: in the flash of Faces it is lost when the look at the last field
     * is under way at the same moment.
     */
    public static void afterRedirect(String text) {
        keep(message(FacesMessage.SEVERITY_INFO, text));
    }

    /** What could not be done, on the page to which the answer redirects. */
    public static void errorAfterRedirect(String text) {
        keep(message(FacesMessage.SEVERITY_ERROR, text));
    }

    /** What waits for the page that is shown now, which takes it away. */
    public static List<FacesMessage> taken() {
        List<FacesMessage> kept = waiting();
        if (!kept.isEmpty()) {
            session().remove(WAITING);
        }
        return kept;
    }

    public static void error(String text) {
        add(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, message(severity, text));
    }

    private static FacesMessage message(FacesMessage.Severity severity, String text) {
        return new FacesMessage(severity, text, text);
    }

    private static void keep(FacesMessage message) {
        List<FacesMessage> kept = new ArrayList<>(waiting());
        kept.add(message);
        session().put(WAITING, kept);
    }

    @SuppressWarnings("unchecked")
    private static List<FacesMessage> waiting() {
        return (List<FacesMessage>) session().getOrDefault(WAITING, List.of());
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
