package nl.noaberwerk.reintegration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** The documents of a case: begun from what is known, written by those who may, and kept version by version. */
@Stateless
@DenyAll
public class ReintegrationDocuments {

    @Inject
    private PaperStore store;

    @Inject
    private PaperFacts facts;

    @Inject
    private PdfPages pages;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * A document as it is opened.
     *
     * @param content the draft while nobody signed, else what was signed
     * @param name of the employee
     * @param changed the draft says something else than the last version, or there is no version
     */
    public record Opened(
            DocumentLine line, QuestionList questions, PaperContent content, String name, boolean changed) {}

    /** All documents of the case, the oldest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<DocumentLine> of(long caseId) {
        CaseFile file = store.file(caseId);
        store.read(file, "documenten van verzuimdossier " + file.caseId() + " bekeken");
        return store.lines(file);
    }

    /**
     * Begins a document with what is known of the case; its number.
     *
     * @throws Refused when there is one already that is not signed, or that cannot be made twice
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public long start(long caseId, PaperKind kind) {
        CaseFile file = store.file(caseId);
        List<DocumentLine> lines = store.lines(file);
        boolean known = lines.stream()
                .filter(line -> line.document().getKind() == kind)
                .anyMatch(line -> !kind.repeats() || !line.isDone());
        if (known) {
            throw Refused.conflict("reintegration.document.known", kind.label());
        }
        LocalDate day = today.date();
        PoortwachterDocument document =
                new PoortwachterDocument(file, kind, new Recording(day, today.now(), caller.name(), ""));
        store.add(document);
        store.add(new DocumentDraft(document.getId())
                .write(beginning(file, kind, Signed.answers(lines, store::content)), today.now(), caller.name()));
        store.changed(new DocumentLine(document, List.of(), List.of()), "document begonnen");
        return document.getId();
    }

    private PaperContent beginning(CaseFile file, PaperKind kind, Map<String, String> before) {
        LocalDate day = today.date();
        QuestionList questions = QuestionLists.of(kind, day);
        PaperContent content = new PaperContent(questions.from(), facts.of(file, kind, day), Map.of());
        for (Question question : questions.questions().toList()) {
            String answer =
                    question.same() ? before.getOrDefault(question.code(), "") : facts.fill(question.fill(), file);
            content = content.with(question.code(), answer);
        }
        return content;
    }

    /** The look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public Opened open(long documentId) {
        DocumentLine line = store.line(documentId);
        store.read(line, "document geopend");
        return opened(line);
    }

    private Opened opened(DocumentLine line) {
        Optional<PaperContent> last = line.last().map(store::content);
        PaperContent content = line.isSigned()
                ? last.orElseThrow()
                : store.draft(line.document().getId()).content();
        return new Opened(
                line,
                QuestionLists.of(line.document().getKind(), content.questions()),
                content,
                facts.name(store.file(line.document().getCaseId()), today.date()),
                !last.equals(Optional.of(content)));
    }

    /**
     * Keeps one answer of the draft; what others wrote meanwhile stays.
     *
     * @throws Refused when it was signed, or the answer is too long, no day, or about sickness
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void keep(long documentId, String code, String answer) {
        DocumentLine line = unsigned(documentId);
        DocumentDraft draft = store.draftToWrite(documentId);
        PaperContent content = draft.content();
        Question question = QuestionLists.of(line.document().getKind(), content.questions())
                .find(code)
                .orElseThrow(() -> Refused.badRequest("reintegration.question.unknown", code));
        draft.write(content.with(code, checked(question, answer)), today.now(), caller.name());
    }

    private String checked(Question question, String answer) {
        String text = guard.require(question.label(), answer, question.form().longest());
        if (question.form() == Question.Form.DAY && !text.isEmpty()) {
            try {
                return LocalDate.parse(text).toString();
            } catch (DateTimeException unreadable) {
                throw Refused.badRequest("reintegration.question.day", question.label());
            }
        }
        return text;
    }

    /** Takes the facts of the case anew into the draft. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void refresh(long documentId) {
        DocumentLine line = unsigned(documentId);
        CaseFile file = store.file(line.document().getCaseId());
        DocumentDraft draft = store.draftToWrite(documentId);
        draft.write(
                draft.content().with(facts.of(file, line.document().getKind(), today.date())),
                today.now(),
                caller.name());
    }

    /**
     * Makes a version of the draft, which can be signed; its number.
     *
     * @throws Refused naming the first question that has no answer
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public int finish(long documentId) {
        DocumentLine line = unsigned(documentId);
        PaperContent content = store.draftToWrite(documentId).content();
        QuestionLists.of(line.document().getKind(), content.questions())
                .questions()
                .filter(question ->
                        question.required() && content.answer(question.code()).isEmpty())
                .findFirst()
                .ifPresent(question -> {
                    throw new Refused("reintegration.question.missing", question.label());
                });
        TimelineFacts.check(
                line.document().getKind(),
                content,
                store.file(line.document().getCaseId()).firstDay(),
                today.date());
        int number = line.versions().size() + 1;
        store.add(new DocumentVersion(documentId, number, content, SecretText.configured())
                .by(caller.name(), today.now()));
        store.changed(line, "versie " + number + " van document gemaakt");
        return number;
    }

    /** The draft on paper, to look at. The look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public byte[] preview(long documentId) {
        DocumentLine line = store.line(documentId);
        store.read(line, "concept van document als PDF opgehaald");
        return pages.of(PaperPage.of(printed(
                new DocumentLine(line.document(), List.of(), List.of()),
                opened(line).content())));
    }

    /** The last version on paper, to sign or as it was signed; the draft when there is no version. The look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public byte[] pdf(long documentId) {
        DocumentLine line = store.line(documentId);
        store.read(line, "document als PDF opgehaald");
        return pages.of(PaperPage.of(printed(
                line,
                line.last().map(store::content).orElseGet(() -> opened(line).content()))));
    }

    private PrintedPaper printed(DocumentLine line, PaperContent content) {
        PaperKind kind = line.document().getKind();
        String bsn = kind.isForUwv() ? facts.bsn(line.document().getEmploymentId()) : "";
        return new PrintedPaper(line, QuestionLists.of(kind, content.questions()), content, bsn);
    }

    private DocumentLine unsigned(long documentId) {
        DocumentLine line = store.line(documentId);
        if (line.isSigned()) {
            throw Refused.conflict("reintegration.document.signed");
        }
        return line;
    }
}
