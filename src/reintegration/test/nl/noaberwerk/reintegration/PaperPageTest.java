package nl.noaberwerk.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.reintegration.PaperContent.Fact;
import nl.noaberwerk.testing.CheckedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents on paper, each by itself and all as one re-integratieverslag. */
class PaperPageTest {

    private static final PdfPages PAGES = new PdfPages();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyDocumentIsPdfUa1AndPdfA2aWithItsQuestionsAndAnswers(PaperKind kind) throws Exception {
        CheckedPdf pdf = new CheckedPdf(PAGES.of(PaperPage.of(Papers.draft(kind)))).kept(kind.name());
        pdf.isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains(kind.label(), "Concept: nog geen versie", "A. O'Neill-Özdemir")
                .contains("drie dagen van vier uur <inpakken> & sorteren.", "Datum en handtekening:");
        QuestionLists.of(kind, Papers.DAY)
                .questions()
                .forEach(question ->
                        assertThat(text(pdf)).contains(question.label().replaceAll("\\s+", " ")));
    }

    @Test
    void theBundleHasACoverItsContentsAndEveryDocumentInReadingOrder() throws Exception {
        CheckedPdf pdf = new CheckedPdf(PAGES.of(PaperPage.of(bundle()))).kept("re-integratieverslag");
        pdf.isAccessibleAndDurable();
        String text = pdf.text();
        assertThat(text)
                .contains("Re-integratieverslag", "Plan van aanpak, getekend op 10-11-2026, bladzijde")
                .contains("getekend door J. Post op 10-11-2026", ", voor gezien.")
                .contains("Eindevaluatie: nog niet getekend door medewerker en werkgever")
                .contains("Kan in het werk: zittend werk.", "Uitnodiging voor een gesprek");
        // the heads in the tree of the document are the order in which a reader hears it
        assertThat(heads(pdf))
                .containsSubsequence("H1", "H2", "H2", "H2", "H2", "H2")
                .doesNotContain("H5", "H6");
        assertThat(text.indexOf("Probleemanalyse, deel voor de werkgever Versie"))
                .isLessThan(text.indexOf("Plan van aanpak Versie"));
    }

    private static Bundle bundle() {
        List<PrintedPaper> papers = Arrays.stream(PaperKind.values())
                .filter(kind -> kind != PaperKind.EINDEVALUATIE)
                .map(kind -> new PrintedPaper(
                        Papers.signed(kind), QuestionLists.of(kind, Papers.DAY), Papers.content(kind), ""))
                .toList();
        return new Bundle(
                "A. O'Neill-Özdemir",
                Papers.DAY,
                List.of(new Fact("Eerste ziektedag", "5-1-2026")),
                papers,
                List.of(new Fact("12-2-2026, B. Arts", "Kan in het werk: zittend werk.")),
                List.of(new Fact("10-11-2026", "Uitnodiging voor een gesprek, aan J. Post: per post op 10-11-2026")),
                List.of("Eindevaluatie: nog niet getekend door medewerker en werkgever"));
    }

    private static String text(CheckedPdf pdf) {
        try {
            return pdf.text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> heads(CheckedPdf pdf) throws IOException {
        List<String> heads = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), heads);
        }
        return heads;
    }

    private static void collect(PDStructureNode node, List<String> heads) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("H\\d")) {
                    heads.add(element.getStructureType());
                }
                collect(element, heads);
            }
        }
    }
}
