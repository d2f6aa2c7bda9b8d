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

    private final PayslipPdf printer = new PayslipPdf();

    @Inject
    private Payslips payslips;

    /** One payslip as PDF; recorded as read. */
    public byte[] pdf(long runId, String personnelNumber) {
        return print(payslips.of(runId, personnelNumber));
    }

    /** The given payslips as PDFs in one ZIP, written as they are made. */
    public void zip(List<Payslip> all, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a PDF is compressed already
            zip.setLevel(1);
            for (Payslip payslip : all) {
                zip.putNextEntry(new ZipEntry("loonstrook-" + payslip.personnelNumber() + ".pdf"));
                zip.write(print(payslip));
                zip.closeEntry();
            }
        }
    }

    /** The value of the header Content-Disposition for a download under this name. */
    public static String disposition(String fileName) {
        return "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
    }

    private byte[] print(Payslip payslip) {
        return printer.of(PayslipPage.of(PayslipSheet.of(payslip)));
    }
}
