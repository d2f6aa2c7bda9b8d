package nl.noaberwerk.handout.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document; the files are those of the payslip. */
record PrintFonts(PDFont regular, PDFont bold) {

    static PrintFonts in(PDDocument document) throws IOException {
        return new PrintFonts(
                font(document, "/fonts/SourceSans3-Regular.ttf"), font(document, "/fonts/SourceSans3-Bold.ttf"));
    }

    private static PDFont font(PDDocument document, String resource) throws IOException {
        try (InputStream in = PrintFonts.class.getResourceAsStream(resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // a ligature is one letter to who copies or searches the text
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
