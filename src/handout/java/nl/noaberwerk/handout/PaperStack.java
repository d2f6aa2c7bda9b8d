package nl.noaberwerk.handout;

import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.Payslip;

/**
 * All that is needed to print or to pack a handout.
 *
 * @param payslips by employment
 */
public record PaperStack(
        Handout handout, PayrollRun run, String employer, List<Delivery> deliveries, Map<Long, Payslip> payslips) {

    /** What goes on paper, in the order of the stack. */
    public List<Delivery> onPaper() {
        return deliveries.stream().filter(Delivery::isOnPaper).toList();
    }

    /** The payslips that go electronically, in order. */
    public List<Payslip> electronic() {
        return deliveries.stream()
                .filter(delivery -> !delivery.isOnPaper())
                .map(delivery -> payslips.get(delivery.employmentId()))
                .toList();
    }
}
