package nl.noaberwerk.reintegration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.WorkAdvice;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.reintegration.PaperContent.Fact;

/** The re-integratieverslag: all documents of a case as one PDF, with a cover and what is in it. */
@Stateless
@DenyAll
public class ReintegrationReports {

    @Inject
    private PaperStore store;

    @Inject
    private PaperFacts facts;

    @Inject
    private CaseReader cases;

    @Inject
    private Letters letters;

    @Inject
    private PdfPages pages;

    @Inject
    private Today today;

    /** The PDF; the look is recorded. What is not signed yet stands in it as a draft, and on the cover. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public byte[] pdf(long caseId) {
        CaseFile file = store.file(caseId);
        store.read(file, "re-integratieverslag van verzuimdossier " + file.caseId() + " gemaakt");
        List<DocumentLine> lines = store.lines(file);
        return pages.of(PaperPage.of(new Bundle(
                facts.name(file, today.date()),
                today.date(),
                facts.of(file, PaperKind.EINDEVALUATIE, today.date()),
                lines.stream().map(this::printed).toList(),
                advices(file),
                letters(file),
                missing(lines))));
    }

    private PrintedPaper printed(DocumentLine line) {
        PaperContent content = line.last()
                .map(store::content)
                .orElseGet(() -> store.draft(line.document().getId()).content());
        return new PrintedPaper(line, QuestionLists.of(line.document().getKind(), content.questions()), content, "");
    }

    private List<Fact> advices(CaseFile file) {
        return cases.advices(file.caseId()).stream()
                .map(advice ->
                        new Fact(Messages.shown(advice.getAdviceDay()) + ", " + advice.getAuthor(), words(advice)))
                .toList();
    }

    private static String words(BedrijfsartsAdvice advice) {
        WorkAdvice work = advice.getWork() == null ? WorkAdvice.NONE : advice.getWork();
        String until = work.expectedUntil() == null ? null : Messages.shown(work.expectedUntil());
        return Stream.of(
                        said("Kan in het werk: ", work.possibilities()),
                        said("Kan niet of minder: ", work.limitations()),
                        said("Nodig: ", work.adaptations()),
                        said("Verwacht afwezig tot en met ", until))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String said(String before, String text) {
        return text == null ? null : before + text + (text.endsWith(".") ? "" : ".");
    }

    private List<Fact> letters(CaseFile file) {
        return letters.about(file.employmentId(), LetterOrder.aboutCase(file.caseId())).stream()
                .map(line -> new Fact(Messages.shown(line.letter().getWrittenOn()), letter(line)))
                .toList();
    }

    private static String letter(LetterLine line) {
        String sent = line.sendings().stream()
                .map(sending -> sending.getManner().label() + " op " + Messages.shown(sending.getSentOn()))
                .collect(Collectors.joining(", "));
        return line.letter().getSubject() + ", aan " + line.letter().getAddressee() + ": "
                + (sent.isEmpty() ? "verzending niet vastgelegd" : sent);
    }

    private static List<String> missing(List<DocumentLine> lines) {
        List<String> missing = new ArrayList<>();
        Arrays.stream(PaperKind.values())
                .filter(kind -> !kind.repeats())
                .filter(kind -> lines.stream().noneMatch(line -> line.document().getKind() == kind))
                .forEach(kind -> missing.add(kind.label() + ": niet gemaakt"));
        lines.stream()
                .filter(line -> !line.isDone())
                .forEach(line -> missing.add(
                        line.document().getKind().label() + ": nog niet getekend door " + line.missingInWords()));
        return missing;
    }
}
