package nl.noaberwerk.payroll;

/** Puts payslips on paper: PDF/UA-1 and PDF/A-2a. It checks no role: the services that use it do. */
public interface Printing {

    /** @param payslip as stored; no step is read */
    byte[] payslip(Payslip payslip);
}
