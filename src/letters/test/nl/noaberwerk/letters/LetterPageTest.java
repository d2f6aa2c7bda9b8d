package nl.noaberwerk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.letters.LetterPage.Look;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.testing.CheckedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A letter on paper: accessible, durable, and its address in the window of the envelope. */
class LetterPageTest {

    private static final float MM = 72 / 25.4f;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final PdfPages PAGES = new PdfPages();
    private static final LetterText TEXT = new LetterText(
            "Uitnodiging voor een gesprek",
            "Beste M. ten Dam,\n\nHet gesprek is:\n\n- dag: maandag 16 november 2026\n- tijd: 10.00 uur\n\n"
                    + "Kunt u niet komen? Bel ons dan <b>zo snel mogelijk</b> & op tijd.");
    private static final LetterPerson PERSON = new LetterPerson(
            new Employment(1, 1, "10001", DAY),
            "M. ten Dam",
            "Dam, M. ten",
            List.of("Dorpsstraat 1", "7591 HX  Denekamp"),
            "Sociaal Werkbedrijf De Noaber");

    @Test
    void aLetterIsPdfUa1AndPdfA2aWithItsAddressInTheWindow() throws Exception {
        Addressee to = new Addressee("M. ten Dam", PERSON.addressLines(), Optional.empty());
        CheckedPdf pdf = printed(to).kept("letter");
        pdf.isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains("10 november 2026", "dag: maandag 16 november 2026", "<b>zo snel mogelijk</b> & op tijd")
                .doesNotContain("afschrift");
        // the window of a DL or C5 envelope is 35 mm high and begins at 50 mm
        assertThat(lineStarting(pdf, "Dorpsstraat").getY()).isBetween(50 * MM, 85 * MM);
        assertThat(lineStarting(pdf, "Dorpsstraat").getX()).isBetween(21.9f * MM, 22.5f * MM);
        assertThat(lineStarting(pdf, "10 november").getY()).isGreaterThan(90 * MM);
    }

    @Test
    void aCopySaysWhoseLetterItIsAndWhyItCame() throws Exception {
        NewRepresentative draft = new NewRepresentative(
                RepresentativeKind.BEWINDVOERDER,
                "Zeker Bewind",
                new Address("Kade", "5", "7591 HX", "Denekamp"),
                "",
                Set.of(LetterTopic.VERZUIM),
                DAY);
        Representative bewindvoerder = new Representative(1, draft, new Recording(DAY, Instant.EPOCH, "hr", ""));
        CheckedPdf pdf = printed(
                        new Addressee("Zeker Bewind", bewindvoerder.getAddress().lines(), Optional.of(bewindvoerder)))
                .kept("copy");
        pdf.isAccessibleAndDurable();
        assertThat(pdf.text()).contains("Zeker Bewind Kade 5", "De brief is voor M. ten Dam", "als bewindvoerder");
    }

    private static CheckedPdf printed(Addressee to) {
        return new CheckedPdf(PAGES.of(LetterPage.of(TEXT, to, PERSON, new Look(DAY, new EnvelopeWindow(22, 50)))));
    }

    private static TextPosition lineStarting(CheckedPdf pdf, String start) throws Exception {
        TextPosition[] found = new TextPosition[1];
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (found[0] == null && text.startsWith(start)) {
                        found[0] = letters.get(0);
                    }
                }
            }.getText(document);
        }
        return found[0];
    }
}
