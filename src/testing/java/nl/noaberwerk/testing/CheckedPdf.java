package nl.noaberwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF as veraPDF and a reader see it. */
public record CheckedPdf(byte[] content) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Complies with PDF/UA-1 and PDF/A-2a, in Dutch. */
    public void isAccessibleAndDurable() throws Exception {
        complies(PDFAFlavour.PDFUA_1);
        complies(PDFAFlavour.PDFA_2_A);
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
        }
    }

    private void complies(PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(() -> flavour + " " + result.getFailedChecks().keySet())
                    .isTrue();
        }
    }

    /** What a reader reads, in one line. */
    public String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    public int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }

    /** To be looked at: under target/pdf of the module. */
    public CheckedPdf kept(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        Files.write(folder.resolve(name + ".pdf"), content);
        return this;
    }
}
