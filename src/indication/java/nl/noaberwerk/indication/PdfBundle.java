package nl.noaberwerk.indication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.documents.DocumentFormat;
import nl.noaberwerk.platform.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Our own pages with papers of others behind them, as one PDF.
 *
 * <p>What others made need not be accessible, so the whole no longer claims to be: its own pages keep their structure.
 */
final class PdfBundle {

    private static final float MARGIN = 40;

    private PdfBundle() {}

    /** A paper that goes behind. */
    record Enclosure(String name, DocumentFormat format, byte[] content) {}

    static byte[] of(byte[] own, List<Enclosure> enclosures) {
        if (enclosures.isEmpty()) {
            return own;
        }
        try (PDDocument whole = Loader.loadPDF(own)) {
            for (int i = 0; i < enclosures.size(); i++) {
                int first = whole.getNumberOfPages();
                append(whole, enclosures.get(i));
                mark(
                        whole,
                        first,
                        "Bijlage " + (i + 1) + ": " + enclosures.get(i).name());
            }
            whole.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            whole.save(pdf);
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How an enclosure is called in the list and in its bookmark. @param place 0 for the first */
    static String title(int place, String name) {
        return "Bijlage " + (place + 1) + ": " + name;
    }

    /** @throws Refused when it cannot be put behind: it is damaged, or locked with a password */
    static void requireUsable(Enclosure enclosure) {
        try (PDDocument trial = new PDDocument()) {
            append(trial, enclosure);
        } catch (IOException | RuntimeException unusable) {
            throw new Refused("indication.checklist.unusable");
        }
    }

    /** A bookmark, so that a reader finds the enclosure. */
    private static void mark(PDDocument whole, int page, String title) {
        PDDocumentOutline outline = Optional.ofNullable(
                        whole.getDocumentCatalog().getDocumentOutline())
                .orElseGet(PDDocumentOutline::new);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(whole.getPage(page));
        outline.addLast(item);
        whole.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void append(PDDocument whole, Enclosure enclosure) throws IOException {
        if (enclosure.format() == DocumentFormat.PDF) {
            try (PDDocument other = Loader.loadPDF(enclosure.content())) {
                new PDFMergerUtility().appendDocument(whole, other);
            }
            return;
        }
        PDPage page = new PDPage(PDRectangle.A4);
        whole.addPage(page);
        PDImageXObject image = PDImageXObject.createFromByteArray(whole, enclosure.content(), enclosure.name());
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        try (PDPageContentStream stream = new PDPageContentStream(whole, page)) {
            float tall = image.getHeight() * scale;
            stream.drawImage(image, MARGIN, PDRectangle.A4.getHeight() - MARGIN - tall, image.getWidth() * scale, tall);
        }
    }
}
