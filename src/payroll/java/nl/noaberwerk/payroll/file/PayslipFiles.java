package nl.noaberwerk.payroll.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;

/** The payslips of a run on paper. */
@ApplicationScoped
public class PayslipFiles {

    private static final int AT_A_TIME = 32;

    @Inject
    private PrintedPages printer;

    @Inject
    private Payslips payslips;

    /** One payslip as PDF; recorded as read. */
    public byte[] pdf(long runId, String personnelNumber) {
        return print(PayslipSheet.of(payslips.of(runId, personnelNumber)));
    }

    /** The given payslips as PDFs in one ZIP, written as they are made. */
    public void zip(List<Payslip> all, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a PDF is compressed already
            zip.setLevel(1);
            for (int from = 0; from < all.size(); from += AT_A_TIME) {
                List<PayslipSheet> sheets = all.subList(from, Math.min(all.size(), from + AT_A_TIME)).stream()
                        .map(PayslipSheet::of)
                        .toList();
                add(zip, sheets);
            }
        }
    }

    /** All are printed beside each other; only this many PDFs are in memory at the same time. */
    private void add(ZipOutputStream zip, List<PayslipSheet> sheets) throws IOException {
        List<byte[]> pdfs = sheets.parallelStream().map(this::print).toList();
        for (int i = 0; i < pdfs.size(); i++) {
            zip.putNextEntry(new ZipEntry("loonstrook-" + sheets.get(i).personnelNumber() + ".pdf"));
            zip.write(pdfs.get(i));
            zip.closeEntry();
        }
    }

    private byte[] print(PayslipSheet sheet) {
        return printer.page(sheet);
    }
}
