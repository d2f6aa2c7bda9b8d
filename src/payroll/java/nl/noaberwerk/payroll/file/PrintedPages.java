package nl.noaberwerk.payroll.file;

import jakarta.enterprise.context.ApplicationScoped;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Printing;
import org.w3c.dom.Document;

/** The printer of all areas; keeps its fonts between pages. */
@ApplicationScoped
public class PrintedPages implements Printing {

    private final PayslipPdf printer = new PayslipPdf();

    @Override
    public byte[] payslip(Payslip payslip) {
        return printer.of(PayslipPage.of(PayslipSheet.of(payslip)));
    }

    @Override
    public byte[] page(Document page) {
        return printer.of(page);
    }
}
