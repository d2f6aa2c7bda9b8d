package nl.noaberwerk.payroll;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;

/**
 * The gross difference over one approved month of one employment, because of what became known after its approval.
 *
 * @param month that was approved
 * @param was the wage on its payslip
 * @param becomes the wage of that month with what is known now
 * @param settled what was already taken up about that month; mostly zero
 * @param inService whether she is in service in the month of the next run, without which there is no payslip to put it on
 * @param refusal the decision not to settle this very difference; mostly empty
 */
public record NabetalingProposal(
        long employmentId,
        String personnelNumber,
        String name,
        YearMonth month,
        Euro was,
        Euro becomes,
        Euro settled,
        boolean inService,
        Optional<NabetalingRefusal> refusal) {

    /** What names a proposal in a choice. */
    public record Key(long employmentId, YearMonth month) implements Serializable {}

    public Key key() {
        return new Key(employmentId, month);
    }

    /** Positive is still to be paid, negative is to be taken back; never zero. */
    public Euro difference() {
        return becomes.minus(was).minus(settled);
    }

    /** Whether nobody has decided about it. */
    public boolean isOpen() {
        return refusal.isEmpty();
    }

    /** Whether it can be taken up as a line of the next run. */
    public boolean isPayable() {
        return isOpen() && inService;
    }

    NabetalingProposal with(Optional<NabetalingRefusal> found) {
        return new NabetalingProposal(
                employmentId, personnelNumber, name, month, was, becomes, settled, inService, found);
    }

    NabetalingProposal inService(boolean still) {
        return new NabetalingProposal(
                employmentId, personnelNumber, name, month, was, becomes, settled, still, refusal);
    }
}
