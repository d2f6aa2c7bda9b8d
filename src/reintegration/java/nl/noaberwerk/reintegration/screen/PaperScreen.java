package nl.noaberwerk.reintegration.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.reintegration.ReintegrationDocuments;
import nl.noaberwerk.reintegration.ReintegrationDocuments.Opened;

/** One document of a case: every answer is kept as soon as it is typed. */
@Named
@ViewScoped
public class PaperScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReintegrationDocuments documents;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient Opened opened;
    private final ArrayList<Part> parts = new ArrayList<>();
    private Long id;

    /** Questions under one head. */
    public record Part(String title, List<AnswerRow> rows) implements Serializable {}

    /** Called when the page opens. */
    public void open() {
        Opened document = getOpened();
        document.questions()
                .sections()
                .forEach(section -> parts.add(new Part(
                        section.title(),
                        section.questions().stream()
                                .map(question -> new AnswerRow(
                                        question, document.content().answer(question.code())))
                                .toList())));
    }

    public Opened getOpened() {
        if (opened == null) {
            opened = documents.open(known());
        }
        return opened;
    }

    /** What is kept a moment after typing can arrive when the page was left already: then its form knows the document. */
    private Long known() {
        if (id == null) {
            String given = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("id");
            id = given == null || !given.matches("\\d{1,18}") ? null : Long.valueOf(given);
        }
        if (id == null) {
            throw Refused.notFound("reintegration.document.unknown", "");
        }
        return id;
    }

    /** Keeps what was just typed. */
    public void keep(AnswerRow row) {
        documents.keep(id, row.getCode(), row.answer());
        row.kept(today.now());
    }

    /** Everything that stands on the page, for a browser that kept nothing on the way. */
    private void keepAll() {
        parts.stream().flatMap(part -> part.rows().stream()).forEach(row -> {
            if (!getOpened().content().answer(row.getCode()).equals(row.answer())) {
                keep(row);
            }
        });
        opened = null;
    }

    public String save() {
        keepAll();
        Notice.afterRedirect(Messages.text("reintegration.kept"));
        return again();
    }

    public String refresh() {
        keepAll();
        documents.refresh(id);
        Notice.afterRedirect(Messages.text("reintegration.refreshed"));
        return again();
    }

    /** Makes a version and goes on to signing. */
    public String finish() {
        keepAll();
        int number = documents.finish(id);
        Notice.afterRedirect(Messages.text("reintegration.finished", number));
        return "/reintegration/sign.xhtml?faces-redirect=true&id=" + id;
    }

    private String again() {
        return "/reintegration/document.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayChange() {
        return !getOpened().line().isSigned() && (caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR));
    }

    public boolean isMaySign() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public String getTitle() {
        return getOpened().line().document().getKind().label();
    }

    public List<Part> getParts() {
        return parts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
