package nl.noaberwerk.finance;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Disbursement;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.platform.Messages;

/**
 * Makes of what one payslip disburses the payments for the bank.
 *
 * @param prefix of the run, such as "2026-11-1"
 * @param month in words, for the description
 */
record PaymentsOfPayslip(String prefix, String month) {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_ID = 35;
    private static final int LONGEST_DESCRIPTION = 140;

    static PaymentsOfPayslip of(PayrollRun run) {
        return new PaymentsOfPayslip(run.month() + "-" + run.sequence(), Messages.shown(run.month()));
    }

    /** One payment per disbursement, each with an identification of its own. */
    List<Payment> payments(String personnelNumber, List<Disbursement> disbursements) {
        List<Payment> payments = new ArrayList<>();
        int creditors = 0;
        for (Disbursement paid : disbursements) {
            if (paid.kind() == Kind.CREDITOR) {
                creditors++;
            }
            payments.add(payment(personnelNumber, paid, creditors));
        }
        return payments;
    }

    private Payment payment(String personnelNumber, Disbursement paid, int creditor) {
        String name = SepaLetters.text(paid.name(), LONGEST_NAME);
        return new Payment(
                SepaLetters.identification(identification(personnelNumber, paid, creditor), LONGEST_ID),
                paid.kind(),
                name.isEmpty() ? SepaLetters.text("Personeelsnummer " + personnelNumber, LONGEST_NAME) : name,
                paid.iban(),
                paid.amount(),
                SepaLetters.description(description(paid), LONGEST_DESCRIPTION));
    }

    private String identification(String personnelNumber, Disbursement paid, int creditor) {
        return switch (paid.kind()) {
            case EMPLOYEE -> "SAL-" + prefix + "-" + personnelNumber;
            case SECOND_ACCOUNT -> "SA2-" + prefix + "-" + personnelNumber;
            case CREDITOR -> "BSL" + creditor + "-" + prefix + "-" + personnelNumber;
        };
    }

    /** A creditor books by its own reference and needs nothing else. */
    private String description(Disbursement paid) {
        if (paid.kind() == Kind.CREDITOR) {
            return paid.reference().isBlank() ? "Loonbeslag " + month : paid.reference();
        }
        return ("Salaris " + month + " " + paid.reference()).strip();
    }
}
