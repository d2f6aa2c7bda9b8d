package nl.noaberwerk.payroll;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;

/**
 * What came of one person in a calculation: a payslip, or none and a finding that says why.
 *
 * @param row the payslip as the database takes it in, made beforehand because that can be done for many at a time
 */
record Outcome(
        long employmentId,
        String personnelNumber,
        String name,
        Optional<String> digest,
        Optional<String> row,
        List<Remark> remarks) {

    static Outcome of(PayslipDraft draft) {
        Payee payee = draft.payee();
        return new Outcome(
                payee.employmentId(),
                payee.personnelNumber(),
                payee.name(),
                Optional.of(draft.digest()),
                Optional.of(PayslipRow.of(draft)),
                draft.salary().remarks());
    }

    static Outcome failed(Payee payee, Remark reason) {
        return new Outcome(
                payee.employmentId(),
                payee.personnelNumber(),
                payee.name(),
                Optional.empty(),
                Optional.empty(),
                List.of(reason));
    }

    boolean isBlocked() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.BLOCKING);
    }
}
