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
        List<String> texts = new ArrayList<>(waiting());
        texts.add(text);
        session().put(WAITING, texts);
    }

    /** What waits for the page that is shown now, which takes it away. */
    public static List<String> taken() {
        List<String> texts = waiting();
        if (!texts.isEmpty()) {
            session().remove(WAITING);
        }
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting() {
        return (List<String>) session().getOrDefault(WAITING, List.of());
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }

    public static void error(String text) {
        add(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }
}
