package nl.noaberwerk.handout.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noaberwerk.handout.Delivery;
import nl.noaberwerk.handout.PaperStack;
import nl.noaberwerk.letters.EnvelopeWindow;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Printing;
import nl.noaberwerk.platform.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The stack of payslips on paper as one PDF, and those that go electronically as one ZIP.
 *
 * <p>Each payslip lies behind a sheet with the address in the window of the envelope; every part begins on a front, so
 * that printing on both sides puts a payslip on the back of its own address and never of somebody else's.
 */
@ApplicationScoped
public class HandoutPrint {

    private static final int AT_A_TIME = 32;

    @Inject
    private Printing printing;

    @Inject
    private EnvelopeWindow window;

    // for the container's proxy only
    protected HandoutPrint() {}

    HandoutPrint(Printing printing, EnvelopeWindow window) {
        this.printing = printing;
        this.window = window;
    }

    /** Writes all paper; nothing is written before all of it is made. */
    public void pdf(PaperStack stack, OutputStream out) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            PrintFonts fonts = PrintFonts.in(whole);
            for (Map.Entry<String, List<Delivery>> section : sections(stack).entrySet()) {
                new CoverSheet(stack, section.getKey(), section.getValue()).add(whole, fonts);
                evenPages(whole);
                addAll(whole, fonts, new Part(stack, section.getValue(), open));
            }
            whole.getDocumentInformation()
                    .setTitle("Loonstroken " + Messages.shown(stack.run().month()));
            whole.save(out);
        } finally {
            for (PDDocument source : open) {
                source.close();
            }
        }
    }

    /** Writes the payslips of those who agreed to that, as they are made. */
    public void zip(PaperStack stack, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a PDF is compressed already
            zip.setLevel(1);
            for (List<Payslip> some : parts(stack.electronic())) {
                List<byte[]> pdfs = some.parallelStream().map(printing::payslip).toList();
                for (int i = 0; i < pdfs.size(); i++) {
                    zip.putNextEntry(new ZipEntry("loonstrook-" + some.get(i).personnelNumber() + ".pdf"));
                    zip.write(pdfs.get(i));
                    zip.closeEntry();
                }
            }
        }
    }

    /** @param open documents whose pages are lent out until the whole is written */
    private record Part(PaperStack stack, List<Delivery> deliveries, List<PDDocument> open) {}

    private void addAll(PDDocument whole, PrintFonts fonts, Part part) throws IOException {
        for (List<Delivery> some : parts(part.deliveries())) {
            List<byte[]> pdfs = some.parallelStream()
                    .map(delivery -> part.stack().payslips().get(delivery.employmentId()))
                    .map(printing::payslip)
                    .toList();
            for (int i = 0; i < pdfs.size(); i++) {
                addressSheet(whole, fonts, part.stack(), some.get(i));
                PDDocument payslip = Loader.loadPDF(pdfs.get(i));
                part.open().add(payslip);
                for (PDPage page : payslip.getPages()) {
                    whole.importPage(page);
                }
                evenPages(whole);
            }
        }
    }

    private void addressSheet(PDDocument whole, PrintFonts fonts, PaperStack stack, Delivery delivery)
            throws IOException {
        String month = Messages.shown(stack.run().month());
        try (Sheet sheet = new Sheet(whole, fonts)) {
            sheet.bold(stack.employer(), window.leftMm(), 20, Sheet.TEXT_SIZE);
            sheet.address(delivery.envelope(), window);
            String text = delivery.isCopy()
                    ? Messages.text("handout.print.copy", month, delivery.person(), delivery.personnelNumber())
                    : Messages.text("handout.print.own", month);
            sheet.paragraph(text, window.leftMm(), 115, 150);
        }
    }

    private static Map<String, List<Delivery>> sections(PaperStack stack) {
        Map<String, List<Delivery>> sections = new LinkedHashMap<>();
        stack.onPaper()
                .forEach(delivery -> sections.computeIfAbsent(delivery.section(), absent -> new ArrayList<>())
                        .add(delivery));
        return sections;
    }

    private static void evenPages(PDDocument whole) {
        if (whole.getNumberOfPages() % 2 != 0) {
            whole.addPage(new PDPage(PDRectangle.A4));
        }
    }

    private static <T> List<List<T>> parts(List<T> whole) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += AT_A_TIME) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + AT_A_TIME)));
        }
        return parts;
    }
}
