package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.LoonbeslagOrder;

/**
 * One amount that is paid because of a payslip; those to the first and the second account together are the net wage.
 *
 * @param name in whose name the account is
 * @param amount more than nothing
 * @param reference of who gets it, to go along with the payment; empty when there is none
 */
public record Disbursement(Kind kind, String name, String iban, Euro amount, String reference) {

    /** To which account of the employee or her payee, or to a creditor for whom was withheld. */
    public enum Kind {
        EMPLOYEE,
        SECOND_ACCOUNT,
        CREDITOR
    }

    /** All of the net wage to one account, as it was before wages could be split; nothing when nothing is left. */
    static List<Disbursement> whole(Payee payee, Euro net) {
        return net.isPositive()
                ? List.of(new Disbursement(Kind.EMPLOYEE, payee.accountHolder(), payee.iban(), net, ""))
                : List.of();
    }

    /** The second account gets its fixed amount, and all when there is no more; the first gets the rest. */
    static List<Disbursement> wage(EmploymentFacts person, Euro net) {
        if (!net.isPositive()) {
            return List.of();
        }
        String reference = person.payee().map(WagePayee::reference).orElse(null);
        Euro second = person.secondAccount()
                .map(account -> lesser(account.amount(), net))
                .orElse(Euro.ZERO);
        List<Disbursement> parts = new ArrayList<>();
        Euro first = net.minus(second);
        if (first.isPositive()) {
            parts.add(new Disbursement(
                    Kind.EMPLOYEE,
                    person.accountHolder().orElse(person.displayName()),
                    person.iban().orElse(""),
                    first,
                    reference == null ? "" : reference));
        }
        person.secondAccount()
                .ifPresent(account -> parts.add(new Disbursement(
                        Kind.SECOND_ACCOUNT,
                        Optional.ofNullable(account.holder()).orElse(person.displayName()),
                        account.iban(),
                        second,
                        "")));
        return parts;
    }

    /** To each creditor what was withheld for its loonbeslag, with its reference. */
    static List<Disbursement> creditors(List<LoonbeslagOrder> orders, List<Withheld> withheld) {
        Map<Long, LoonbeslagOrder> byId =
                orders.stream().collect(Collectors.toMap(LoonbeslagOrder::orderId, Function.identity()));
        return withheld.stream()
                .map(one -> {
                    LoonbeslagOrder order = byId.get(one.orderId());
                    return new Disbursement(
                            Kind.CREDITOR, order.creditor(), order.iban(), one.amount(), order.reference());
                })
                .toList();
    }

    /** Paid to the employee or her payee, and not to a creditor. */
    public boolean isWage() {
        return kind != Kind.CREDITOR;
    }

    private static Euro lesser(Euro one, Euro other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
