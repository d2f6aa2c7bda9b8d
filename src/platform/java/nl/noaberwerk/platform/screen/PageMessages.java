package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.noaberwerk.platform.Notice;

/** The messages at the top of a page, each with the field that it is about. */
@Named
@RequestScoped
public class PageMessages {

    /**
     * A message as the page shows it.
     *
     * @param kind the word that says how serious it is, so that colour is not needed
     * @param field client id of the field; empty when it is about the whole page
     */
    public record Row(String kind, String style, String text, String field) {}

    private List<FacesMessage> kept;

    public List<Row> getRows() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Row> rows = new ArrayList<>();
        kept(faces).forEach(message -> rows.add(row(message, null)));
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            faces.getMessageList(id).forEach(message -> rows.add(row(message, id)));
        }
        return rows;
    }

    /** Only a page that is opened shows them: what answers a look at a field would show them where nobody sees them. */
    private List<FacesMessage> kept(FacesContext faces) {
        if (kept == null) {
            kept = faces.isPostback() ? List.of() : Notice.taken();
        }
        return kept;
    }

    private static Row row(FacesMessage message, String id) {
        boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        boolean warning = message.getSeverity().equals(FacesMessage.SEVERITY_WARN);
        return new Row(
                error ? "Fout" : warning ? "Let op" : "Melding",
                error ? "nw-danger" : warning ? "nw-warning" : "nw-info",
                message.getDetail(),
                id == null ? "" : id);
    }
}
