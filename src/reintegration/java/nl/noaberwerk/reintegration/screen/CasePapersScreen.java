package nl.noaberwerk.reintegration.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.letters.LetterKind;
import nl.noaberwerk.letters.LetterKinds;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.reintegration.DocumentLine;
import nl.noaberwerk.reintegration.PaperKind;
import nl.noaberwerk.reintegration.ReintegrationDocuments;

/** The documents and letters of one case, on its page. */
@Named
@ViewScoped
public class CasePapersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReintegrationDocuments documents;

    @Inject
    private Letters letters;

    @Inject
    private LetterKinds letterKinds;

    @Inject
    private Caller caller;

    private transient List<DocumentLine> lines;
    private transient List<LetterLine> written;
    private PaperKind kind;

    /** Read once per request, so that one look is one line of the audit trail. */
    public List<DocumentLine> lines(Long caseId) {
        if (lines == null) {
            lines = documents.of(caseId);
        }
        return lines;
    }

    public List<LetterLine> letters(Long employmentId, Long caseId) {
        if (written == null) {
            written = letters.about(employmentId, LetterOrder.aboutCase(caseId));
        }
        return written;
    }

    /** By what a letter about the case is marked. */
    public String about(Long caseId) {
        return LetterOrder.aboutCase(caseId);
    }

    /** The letters that are about absence. */
    public List<LetterKind> getLetterKinds() {
        return letterKinds.all().stream()
                .filter(one -> one.getTopic().equals("VERZUIM"))
                .toList();
    }

    /** What can be begun in this case now. */
    public List<PaperKind> startable(Long caseId) {
        return Arrays.stream(PaperKind.values())
                .filter(one -> lines(caseId).stream()
                        .filter(line -> line.document().getKind() == one)
                        .allMatch(line -> one.repeats() && line.isDone()))
                .toList();
    }

    public String start(Long caseId) {
        return "/reintegration/document.xhtml?faces-redirect=true&id=" + documents.start(caseId, kind);
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }
}
