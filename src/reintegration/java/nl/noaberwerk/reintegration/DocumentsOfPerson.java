package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;

/** What stands in the documents of somebody's cases. */
@ApplicationScoped
public class DocumentsOfPerson implements PersonalData {

    @Inject
    private CaseReader cases;

    @Inject
    private PaperStore store;

    @Override
    public String area() {
        return "Re-integratie";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Documenten over uw re-integratie",
                "afspraken over terugkeer naar werk",
                "UWV, bij een WIA-aanvraag",
                "Document",
                "Begonnen",
                "Getekend",
                "Wat erin staat");
        for (CaseFile file : cases.of(subject.employmentIds()).values().stream()
                .flatMap(List::stream)
                .toList()) {
            for (DocumentLine line : store.lines(file)) {
                table = table.and(
                        line.document().getKind().label(),
                        line.document().getStartedOn(),
                        line.signedOn().orElse(null),
                        words(line));
            }
        }
        return List.of(table);
    }

    private String words(DocumentLine line) {
        PaperContent content = line.last()
                .map(store::content)
                .orElseGet(() -> store.draft(line.document().getId()).content());
        return QuestionLists.of(line.document().getKind(), content.questions())
                .questions()
                .filter(question -> !content.answer(question.code()).isEmpty())
                .map(question -> question.label() + " " + content.answer(question.code()))
                .collect(Collectors.joining(" / "));
    }
}
