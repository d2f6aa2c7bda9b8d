package nl.noaberwerk.handout.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.letters.EnvelopeWindow;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One side of A4 on which lines are put at a place in millimetres from the left and the top. */
final class Sheet implements AutoCloseable {

    static final float TEXT_SIZE = 11;

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float HEIGHT_MM = 297;

    /** The height of a capital letter as part of the size of the font. */
    private static final float CAPITAL = 0.66f;

    private static final float SMALLEST = 9;
    private static final float LINE_MM = 5;
    private static final int MOST_ADDRESS_LINES = 7;

    private final PDPageContentStream pen;
    private final PrintFonts fonts;

    Sheet(PDDocument document, PrintFonts fonts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        this.fonts = fonts;
    }

    /** A line whose capitals begin that far from the top. */
    void line(String text, float leftMm, float topMm, float size) throws IOException {
        write(fonts.regular(), text, leftMm, topMm, size);
    }

    void bold(String text, float leftMm, float topMm, float size) throws IOException {
        write(fonts.bold(), text, leftMm, topMm, size);
    }

    /** As {@link #line}, shorter when it would be wider. */
    void cut(String text, float leftMm, float topMm, float widthMm) throws IOException {
        String rest = printable(fonts.regular(), text);
        while (width(fonts.regular(), rest, TEXT_SIZE) > widthMm * POINTS_PER_MM && rest.length() > 1) {
            rest = rest.substring(0, rest.length() - 2) + "…";
        }
        line(rest, leftMm, topMm, TEXT_SIZE);
    }

    /** Lines as wide as given. @return how far from the top the next line begins */
    float paragraph(String text, float leftMm, float topMm, float widthMm) throws IOException {
        float top = topMm;
        for (String line : wrapped(text, TEXT_SIZE, widthMm)) {
            line(line, leftMm, top, TEXT_SIZE);
            top += LINE_MM;
        }
        return top + LINE_MM / 2;
    }

    /** The address in the window: a line that is too wide is set smaller, and broken when that is not enough. */
    void address(List<String> lines, EnvelopeWindow window) throws IOException {
        float top = window.topMm();
        int written = 0;
        for (String whole : lines) {
            float size = fitting(whole);
            for (String part : wrapped(whole, size, EnvelopeWindow.WIDTH_MM)) {
                if (written++ < MOST_ADDRESS_LINES) {
                    line(part, window.leftMm(), top, size);
                    top += LINE_MM;
                }
            }
        }
    }

    /** Smaller when that puts it on one line; else as large as ever, for it takes two lines anyhow. */
    private float fitting(String text) throws IOException {
        float needed = width(fonts.regular(), printable(fonts.regular(), text), 1);
        float fits = EnvelopeWindow.WIDTH_MM * POINTS_PER_MM / needed;
        return fits >= SMALLEST ? Math.min(TEXT_SIZE, fits) : TEXT_SIZE;
    }

    private List<String> wrapped(String text, float size, float widthMm) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : printable(fonts.regular(), text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(fonts.regular(), longer, size) > widthMm * POINTS_PER_MM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void write(PDFont font, String text, float leftMm, float topMm, float size) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(leftMm * POINTS_PER_MM, (HEIGHT_MM - topMm) * POINTS_PER_MM - CAPITAL * size);
        pen.showText(printable(font, text));
        pen.endText();
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** A letter that the font does not have becomes a question mark: better than no paper at all. */
    private static String printable(PDFont font, String text) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            try {
                font.encode(one);
                all.append(one);
            } catch (IllegalArgumentException unknown) {
                all.append('?');
            }
        }
        return all.toString();
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
