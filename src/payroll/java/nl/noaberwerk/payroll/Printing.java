package nl.noaberwerk.payroll;

import org.w3c.dom.Document;

/** Puts payslips and other pages on paper: PDF/UA-1 and PDF/A-2a. It checks no role: the services that use it do. */
public interface Printing {

    /** @param payslip as stored; no step is read */
    byte[] payslip(Payslip payslip);

    /** @param page XHTML with its style in it; the fonts of the payslip are there */
    byte[] page(Document page);
}
