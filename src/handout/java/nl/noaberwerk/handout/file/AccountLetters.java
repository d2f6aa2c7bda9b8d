package nl.noaberwerk.handout.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.letters.EnvelopeWindow;
import nl.noaberwerk.personnel.AccountChangeNotice;
import nl.noaberwerk.platform.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Letters that tell people, at the address known before, that their wage goes to another account. */
@ApplicationScoped
public class AccountLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);
    private static final float WIDTH = 160;

    @Inject
    private EnvelopeWindow window;

    // for the container's proxy only
    protected AccountLetters() {}

    AccountLetters(EnvelopeWindow window) {
        this.window = window;
    }

    /**
     * One side per letter, each in the window of its envelope.
     *
     * @param sender name of the employer
     */
    public void pdf(List<AccountChangeNotice> notices, String sender, LocalDate day, OutputStream out)
            throws IOException {
        try (PDDocument whole = new PDDocument()) {
            PrintFonts fonts = PrintFonts.in(whole);
            for (AccountChangeNotice notice : notices) {
                try (Sheet sheet = new Sheet(whole, fonts)) {
                    letter(sheet, notice, sender, day);
                }
            }
            whole.getDocumentInformation().setTitle(Messages.text("handout.letter.subject"));
            whole.save(out);
        }
    }

    private void letter(Sheet sheet, AccountChangeNotice notice, String sender, LocalDate day) throws IOException {
        float left = window.leftMm();
        List<String> address = new ArrayList<>(List.of(notice.name()));
        address.addAll(notice.addressLines());
        sheet.bold(sender, left, 20, Sheet.TEXT_SIZE);
        sheet.address(address, window);
        sheet.line(DAY.format(day), left, 100, Sheet.TEXT_SIZE);
        sheet.bold(Messages.text("handout.letter.subject"), left, 110, Sheet.TEXT_SIZE);
        float top = sheet.paragraph(Messages.text("handout.letter.greeting", notice.name()), left, 122, WIDTH);
        top = sheet.paragraph(
                Messages.text("handout.letter.what", notice.firstPaymentMonth(), notice.newLastFour()),
                left,
                top,
                WIDTH);
        top = sheet.paragraph(Messages.text("handout.letter.known"), left, top, WIDTH);
        top = sheet.paragraph(Messages.text("handout.letter.unknown"), left, top, WIDTH);
        top = sheet.paragraph(Messages.text("handout.letter.never"), left, top, WIDTH);
        top = sheet.paragraph(Messages.text("handout.letter.end"), left, top, WIDTH);
        sheet.paragraph("Salarisadministratie " + sender, left, top, WIDTH);
    }
}
