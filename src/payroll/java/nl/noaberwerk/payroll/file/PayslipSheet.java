package nl.noaberwerk.payroll.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.payroll.Disbursement;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.PayslipDocument;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;

/**
 * All that stands on the paper of one payslip.
 *
 * @param account the whole IBAN, of which only the end is shown
 * @param proForma not approved yet
 */
record PayslipSheet(
        YearMonth month,
        LocalDate paymentDate,
        boolean proForma,
        String personnelNumber,
        String name,
        List<String> address,
        String account,
        Regeling regeling,
        Euro gross,
        Euro minimumHourlyWage,
        BigDecimal rosterHours,
        PayslipDocument document) {

    static PayslipSheet of(Payslip payslip) {
        PayrollRun run = payslip.run();
        return new PayslipSheet(
                run.month(),
                run.paymentDate(),
                !run.status().isFinal(),
                payslip.personnelNumber(),
                payslip.name(),
                payslip.payee().address().lines().toList(),
                payslip.iban(),
                payslip.regeling(),
                payslip.gross(),
                payslip.minimumHourlyWage(),
                payslip.rosterHours(),
                payslip.document());
    }

    /** All that is paid, gross and untaxed. */
    Euro earned() {
        return sum(true);
    }

    /** All that is deducted, as a positive amount. */
    Euro withheld() {
        return sum(false).negated();
    }

    Euro net() {
        return document.total(Side.EMPLOYEE);
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** What goes to the first and the second account; empty in what was written before wages could be split. */
    List<Disbursement> wages() {
        return document.disbursements().stream().filter(Disbursement::isWage).toList();
    }

    /** Where all of it goes, if that is one account. */
    String lastFourOfAccount() {
        return Iban.lastFour(
                wages().stream().map(Disbursement::iban).findFirst().orElse(account));
    }

    /** Whether a line is part of what was earned; wage that is less because of absence is, below nil. */
    static boolean isEarned(Line line) {
        return !line.amount().isNegative() || line.isLowerWage();
    }

    private Euro sum(boolean earned) {
        return Euro.sum(document.lines(Side.EMPLOYEE).stream()
                .filter(line -> isEarned(line) == earned)
                .map(Line::amount)
                .toList());
    }
}
