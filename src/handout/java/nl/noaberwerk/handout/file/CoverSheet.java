package nl.noaberwerk.handout.file;

import java.io.IOException;
import java.util.List;
import nl.noaberwerk.handout.Delivery;
import nl.noaberwerk.handout.PaperStack;
import nl.noaberwerk.platform.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The sheet before each part of the stack: where it goes, how many there are, and whose. */
record CoverSheet(PaperStack stack, String section, List<Delivery> deliveries) {

    private static final int ROWS = 38;
    private static final float LEFT = 20;
    private static final float LINE = 5.5f;

    /** As many sides as the list needs. */
    void add(PDDocument whole, PrintFonts fonts) throws IOException {
        for (int from = 0; from < deliveries.size(); from += ROWS) {
            try (Sheet sheet = new Sheet(whole, fonts)) {
                heading(sheet, from > 0);
                rows(sheet, deliveries.subList(from, Math.min(deliveries.size(), from + ROWS)));
            }
        }
    }

    private void heading(Sheet sheet, boolean more) throws IOException {
        String month = Messages.shown(stack.run().month());
        sheet.line(stack.employer(), LEFT, 18, Sheet.TEXT_SIZE);
        sheet.bold(Messages.text(more ? "handout.print.more" : "handout.print.cover", month), LEFT, 26, 18);
        sheet.paragraph(section, LEFT, 38, 170);
        sheet.bold(Messages.text("handout.print.count", deliveries.size()), LEFT, 52, Sheet.TEXT_SIZE);
        sheet.bold("Nummer", LEFT, 62, Sheet.TEXT_SIZE);
        sheet.bold("Loonstrook van", 50, 62, Sheet.TEXT_SIZE);
        sheet.bold(isOfCopies() ? "Gaat naar" : "Ontvangen (paraaf)", 130, 62, Sheet.TEXT_SIZE);
    }

    private void rows(Sheet sheet, List<Delivery> some) throws IOException {
        float top = 69;
        for (Delivery delivery : some) {
            sheet.cut(delivery.personnelNumber(), LEFT, top, 28);
            sheet.cut(delivery.person(), 50, top, 76);
            sheet.cut(isOfCopies() ? delivery.addressee() : "……………………………", 130, top, 60);
            top += LINE;
        }
    }

    private boolean isOfCopies() {
        return deliveries.get(0).isCopy();
    }
}
