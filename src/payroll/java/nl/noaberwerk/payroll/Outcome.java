package nl.noaberwerk.payroll;

import java.util.ArrayList;
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
        String digest = draft.digest();
        return computed(draft, digest, Optional.of(PayslipRow.of(draft, digest)));
    }

    /** Without the row, which is the most of the work: for who only compares fingerprints. */
    static Outcome withoutRow(PayslipDraft draft) {
        return computed(draft, draft.digest(), Optional.empty());
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

    private static Outcome computed(PayslipDraft draft, String digest, Optional<String> row) {
        Payee payee = draft.payee();
        return new Outcome(
                payee.employmentId(),
                payee.personnelNumber(),
                payee.name(),
                Optional.of(digest),
                row,
                draft.salary().remarks());
    }

    /** The same with more to say about her. */
    Outcome with(List<Remark> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Outcome(employmentId, personnelNumber, name, digest, row, List.copyOf(all));
    }

    boolean isBlocked() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.BLOCKING);
    }
}
