package nl.noaberwerk.documents;

import static nl.noaberwerk.documents.OfferedFiles.joined;
import static nl.noaberwerk.documents.OfferedFiles.jpeg;
import static nl.noaberwerk.documents.OfferedFiles.pdf;
import static nl.noaberwerk.documents.OfferedFiles.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.noaberwerk.platform.Refused;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

/** A document is what its name, its declared type and its content say, all three; else it is refused. */
class ReceivedDocumentTest {

    private static final long TEN_MEGABYTES = 10_000_000;
    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    @Test
    void aPdfAPngAndAJpegAreTaken() {
        assertThat(format("contract.pdf", PDF, pdf())).isEqualTo(DocumentFormat.PDF);
        assertThat(format("SCAN.PDF", "application/pdf; charset=binary", pdf())).isEqualTo(DocumentFormat.PDF);
        assertThat(format("pas.png", PNG, png())).isEqualTo(DocumentFormat.PNG);
        assertThat(format("pas.jpg", JPEG, jpeg())).isEqualTo(DocumentFormat.JPEG);
        assertThat(format("pas.JPEG", JPEG, jpeg())).isEqualTo(DocumentFormat.JPEG);
    }

    @Test
    void aProgramThatIsCalledAPdfIsRefused() {
        byte[] program = joined(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, new byte[400]);
        refused("documents.file.other-content", "salaris.pdf", PDF, program);
        refused("documents.file.extension", "salaris.exe", "application/octet-stream", program);
        refused("documents.file.extension", "salaris.pdf.exe", PDF, pdf());
    }

    @Test
    void aWebPageIsRefusedUnderEveryName() {
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refused("documents.file.other-content", "pas.pdf", PDF, page);
        refused("documents.file.other-content", "pas.png", PNG, page);
        refused("documents.file.other-content", "pas.jpg", JPEG, page);
        refused("documents.file.extension", "pas.html", "text/html", page);
        refused("documents.file.extension", "pas.svg", "image/svg+xml", page);
    }

    @Test
    void nameDeclaredTypeAndContentMustAgree() {
        refused("documents.file.declared", "pas.pdf", PNG, pdf());
        refused("documents.file.declared", "pas.pdf", "text/html", pdf());
        refused("documents.file.declared", "pas.pdf", null, pdf());
        refused("documents.file.other-content", "pas.png", PNG, jpeg());
        refused("documents.file.other-content", "pas.jpg", JPEG, pdf());
    }

    @Test
    void whatIsTwoFilesInOneIsRefused() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] archive = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        refused("documents.file.after-end", "pas.png", PNG, joined(png(), page));
        refused("documents.file.after-end", "pas.png", PNG, joined(png(), pdf()));
        refused("documents.file.after-end", "pas.jpg", JPEG, joined(jpeg(), archive));
        refused("documents.file.after-end", "pas.pdf", PDF, joined(pdf(), archive));
        refused("documents.file.other-content", "pas.pdf", PDF, joined(page, pdf()));
        // a line end after the end is what every printer driver writes
        assertThat(format("pas.pdf", PDF, joined(pdf(), new byte[] {'\r', '\n'})))
                .isEqualTo(DocumentFormat.PDF);
    }

    @Test
    void aFirstLineDoesNotMakeAPdfOrAPicture() {
        refused("documents.file.broken", "pas.pdf", PDF, "%PDF-1.7\nhallo\n%%EOF".getBytes(StandardCharsets.UTF_8));
        byte[] halfPicture =
                joined(Arrays.copyOf(png(), 60), Arrays.copyOfRange(png(), png().length - 12, png().length));
        refused("documents.file.broken", "pas.png", PNG, halfPicture);
        byte[] noPicture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3, (byte) 0xff, (byte) 0xd9};
        refused("documents.file.broken", "pas.jpg", JPEG, noPicture);
    }

    @Test
    void aPdfThatActsIsRefused() {
        refused(
                "documents.file.active",
                "pas.pdf",
                PDF,
                pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refused(
                "documents.file.active",
                "pas.pdf",
                PDF,
                pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
    }

    @Test
    void aPdfWithAnotherFileInItIsRefusedAlsoWhenItsObjectsAreCompressed() {
        byte[] carrying = OfferedFiles.pdfWithAttachment();
        // not to be found by looking for the word in the bytes
        assertThat(new String(carrying, StandardCharsets.ISO_8859_1)).doesNotContain("EmbeddedFiles");
        refused("documents.file.active", "pas.pdf", PDF, carrying);
    }

    @Test
    void aLockedPdfIsRefusedForItCannotBeLookedThrough() {
        refused(
                "documents.file.locked",
                "pas.pdf",
                PDF,
                pdf(document ->
                        document.protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()))));
        refused(
                "documents.file.locked",
                "pas.pdf",
                PDF,
                pdf(document ->
                        document.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()))));
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefused() {
        assertThatThrownBy(() -> new ReceivedDocument("pas.pdf", PDF, pdf()).checked(100))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("documents.file.too-large");
                    assertThat(refused.status()).isEqualTo(413);
                });
        refused("documents.file.missing", "pas.pdf", PDF, new byte[0]);
        refused("documents.file.missing", null, PDF, pdf());
    }

    @Test
    void everyRefusalNamesTheFieldAndTheRemedy() {
        assertThatThrownBy(() -> format("pas.exe", PDF, pdf()))
                .hasMessageContaining("(veld Bestand)")
                .hasMessageContaining("Kies een PDF");
    }

    private static DocumentFormat format(String name, String type, byte[] content) {
        return new ReceivedDocument(name, type, content).checked(TEN_MEGABYTES);
    }

    private static void refused(String key, String name, String type, byte[] content) {
        assertThatThrownBy(() -> format(name, type, content))
                .as(String.format(Locale.ROOT, "%s as %s", name, type))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
