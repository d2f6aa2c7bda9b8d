package nl.noaberwerk.reintegration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.reintegration.PaperContent.Fact;

/** Filled documents of somebody who does not exist. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private static final List<Fact> FACTS = List.of(
            new Fact("Werkgever", "Sociaal Werkbedrijf De Noaber"),
            new Fact("Medewerker", "A. O'Neill-Özdemir"),
            new Fact("Uren per week volgens contract", "36"),
            new Fact("Eerste ziektedag", "5-1-2026"),
            new Fact("Arbeidsongeschikt voor", "50 % sinds 1-10-2026"));

    static final SecretText SECRET =
            SecretText.withKeys("test:" + Base64.getEncoder().encodeToString(new byte[32]));

    private Papers() {}

    static CaseFile file() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        return new CaseFile(
                7,
                1,
                11,
                List.of(new Spell(
                        3,
                        7,
                        11,
                        new DaySpan(first, null),
                        List.of(new Degree(first, BigDecimal.valueOf(100), false)),
                        false)));
    }

    static PaperContent content(PaperKind kind) {
        QuestionList questions = QuestionLists.of(kind, DAY);
        Map<String, String> answers = new LinkedHashMap<>();
        questions
                .questions()
                .filter(Question::required)
                .forEach(question -> answers.put(question.code(), answer(question)));
        return new PaperContent(questions.from(), FACTS, answers);
    }

    private static String answer(Question question) {
        return question.form() == Question.Form.DAY
                ? "2026-11-16"
                : "Vanaf 16 november drie dagen van vier uur <inpakken> & sorteren.\nDaarna elke week een uur meer.";
    }

    static PrintedPaper draft(PaperKind kind) {
        PaperContent content = content(kind);
        return new PrintedPaper(
                new DocumentLine(document(kind), List.of(), List.of()), QuestionLists.of(kind, DAY), content, "");
    }

    /** Signed by everybody who must. */
    static DocumentLine signed(PaperKind kind) {
        List<DocumentSignature> signatures = new ArrayList<>();
        for (Party party : kind.signers().stream().sorted().toList()) {
            signatures.add(signature(party, signatures.isEmpty()));
        }
        return new DocumentLine(
                document(kind),
                List.of(new DocumentVersion(1, 1, content(kind), SECRET).by("hr", Instant.EPOCH)),
                signatures);
    }

    static DocumentSignature signature(Party party, boolean agreed) {
        return new DocumentSignature(
                1, new NewSignature(party, "J. Post", agreed, DAY), new Recording(DAY, Instant.EPOCH, "hr", ""));
    }

    static PoortwachterDocument document(PaperKind kind) {
        return new PoortwachterDocument(file(), kind, new Recording(DAY, Instant.EPOCH, "hr", ""));
    }
}
