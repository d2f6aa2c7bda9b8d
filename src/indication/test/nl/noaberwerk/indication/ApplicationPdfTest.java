package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.indication.PdfBundle.Enclosure;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.testing.CheckedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** The application on paper, by itself and with every enclosure behind it in one file. */
class ApplicationPdfTest extends HerindicatiePeople {

    private static final PdfPages PAGES = new PdfPages();

    @Test
    void theApplicationIsPdfUa1AndPdfA2aAndSaysAllThatTheDecreeAsks() throws Exception {
        CheckedPdf pdf = new CheckedPdf(own(List.of())).kept("aanvraag-herindicatie");

        pdf.isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains("Aanvraag herindicatie Wsw", "Namens: nog niet gekozen")
                .contains("Burgerservicenummer 999990019", "Nicolaasplein 5, 7591 MA Denekamp")
                .contains("Geldig tot en met 31-3-2027", "Arbeidshandicap matig", "Advies begeleid werken nee")
                .contains("Werkt rustig & zelfstandig in een groep < 5.", "Nog niet ingevuld.")
                .contains("Toestemming om behandelend artsen te raadplegen Nee.")
                .doesNotContain("Bijlagen");
    }

    @Test
    void everyEnclosureIsInTheSameFileInOrderWithABookmarkToItsFirstPage() throws Exception {
        byte[] report = PAGES.of(ApplicationPage.of(content(List.of("Bijlage in de bijlage"))));
        List<Enclosure> enclosures = List.of(
                new Enclosure("Re-integratieverslag", DocumentFormat.PDF, report),
                new Enclosure("Werkplan", DocumentFormat.PNG, image("png", 600, 900)),
                new Enclosure("Foto van de werkplek", DocumentFormat.JPEG, image("jpg", 3000, 400)));
        byte[] own = own(enclosures.stream().map(Enclosure::name).toList());
        byte[] whole = PdfBundle.of(own, enclosures);
        CheckedPdf pdf = new CheckedPdf(whole).kept("aanvraag-met-bijlagen");

        new CheckedPdf(own).isAccessibleAndDurable();
        assertThat(pdf.text())
                .contains(
                        "Bijlagen Bijlage 1: Re-integratieverslag Bijlage 2: Werkplan Bijlage 3: Foto van de werkplek")
                .contains("Bijlage in de bijlage");
        int first = pages(own);
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertThat(document.getNumberOfPages()).isEqualTo(first + pages(report) + 2);
            assertThat(images(document.getPage(first + pages(report)))).isEqualTo(1);
            assertThat(images(document.getPage(first + pages(report) + 1))).isEqualTo(1);
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(item.findDestinationPage(document));
                marks.add(item.getTitle() + " > " + (page - first));
            }
            assertThat(marks)
                    .endsWith(
                            "Bijlage 1: Re-integratieverslag > 0",
                            "Bijlage 2: Werkplan > " + pages(report),
                            "Bijlage 3: Foto van de werkplek > " + (pages(report) + 1));
        }
    }

    @Test
    void aPaperThatIsLockedOrDamagedIsRefusedBeforeItSpoilsTheApplication() throws Exception {
        assertThatCode(() -> PdfBundle.requireUsable(new Enclosure("goed", DocumentFormat.PDF, own(List.of()))))
                .doesNotThrowAnyException();
        for (byte[] bad : List.of(locked(own(List.of())), "%PDF-1.7 kapot".getBytes("UTF-8"))) {
            assertThatThrownBy(() -> PdfBundle.requireUsable(new Enclosure("slecht", DocumentFormat.PDF, bad)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("wachtwoord");
        }
        assertThatThrownBy(() -> PdfBundle.requireUsable(
                        new Enclosure("slecht", DocumentFormat.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1})))
                .isInstanceOf(Refused.class);
    }

    private byte[] own(List<String> enclosures) {
        return PAGES.of(ApplicationPage.of(content(enclosures)));
    }

    private ApplicationContent content(List<String> enclosures) {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = desk.file(id);
        desk.does(() -> steps().start(file));
        Checklists list = desk.the(Checklists.class);
        desk.does(() ->
                list.answer(file, ChecklistItem.FUNCTIONING, null, "Werkt rustig & zelfstandig in een groep < 5."));
        desk.does(() -> list.answer(file, ChecklistItem.CONSENT, Answer.NO, ""));
        HerindicatieDossier dossier = dossier(id);
        return new ApplicationContent(
                dossier,
                day("2026-11-10"),
                "Werkbedrijf Dinkel & Berkel",
                dossier.person().name(),
                List.of("Nicolaasplein 5", "7591 MA Denekamp"),
                "999990019",
                enclosures);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static int images(PDPage page) throws IOException {
        int images = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            images += page.getResources().isImageXObject(name) ? 1 : 0;
        }
        return images;
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("geheim", "geheim", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
