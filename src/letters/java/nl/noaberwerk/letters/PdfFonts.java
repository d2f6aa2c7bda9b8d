package nl.noaberwerk.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of all pages, read once and put into one document after another; for one thread at a time.
 *
 * <p>Without ligatures: looking for them in every word took two thirds of the time of a page.
 */
final class PdfFonts {

    private final TrueTypeFont regular = font("/fonts/SourceSans3-Regular.ttf");
    private final TrueTypeFont bold = font("/fonts/SourceSans3-Bold.ttf");

    PDFont regular(PDDocument document) throws IOException {
        return PDType0Font.load(document, regular, true);
    }

    PDFont bold(PDDocument document) throws IOException {
        return PDType0Font.load(document, bold, true);
    }

    private static TrueTypeFont font(String resource) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
