package nl.noaberwerk.payroll.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Printing;

/** The payslips of all areas on paper. */
@ApplicationScoped
public class PrintedPages implements Printing {

    @Inject
    private PdfPages pages;

    @Override
    public byte[] payslip(Payslip payslip) {
        return page(PayslipSheet.of(payslip));
    }

    byte[] page(PayslipSheet sheet) {
        return pages.of(PayslipPage.of(sheet));
    }
}
