package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.wages.LoonbeslagOrder;

/** Withholds for the loonbeslagen of a month, in order of rank: each takes of what the ones before it left. */
final class LoonbeslagLines {

    private static final String ARTICLE = "Rv art. 475b tot en met 475g";

    private final SalarySheet sheet;
    private final List<Withheld> withheld = new ArrayList<>();

    LoonbeslagLines(SalarySheet sheet) {
        this.sheet = sheet;
    }

    /** @param net before any loonbeslag, without untaxed reimbursements, in euros */
    List<Withheld> withhold(Euro net, List<LoonbeslagOrder> orders) {
        warnOfDifferentLetters(orders);
        Euro left = net;
        for (LoonbeslagOrder order : orders) {
            left = left.minus(withhold(left, order));
        }
        return List.copyOf(withheld);
    }

    private Euro withhold(Euro net, LoonbeslagOrder order) {
        Euro free = net.minus(order.beslagvrijeVoet()).atLeast(Euro.ZERO);
        Euro amount = free.atMost(order.remaining()).atLeast(Euro.ZERO);
        if (amount.isPositive()) {
            sheet.deduct("LOONBESLAG", description(order), amount, steps(net, free, order, amount));
            withheld.add(new Withheld(order.orderId(), amount));
        } else {
            sheet.inform(
                    "loonbeslag-niets",
                    "Voor het loonbeslag van " + order.creditor() + " wordt deze maand niets ingehouden.",
                    "U hoeft niets te doen: er is niets boven de beslagvrije voet, of de vordering is voldaan.");
        }
        return amount;
    }

    /** There is one beslagvrije voet for a person, whoever the creditors are. */
    private void warnOfDifferentLetters(List<LoonbeslagOrder> orders) {
        if (orders.stream().map(LoonbeslagOrder::beslagvrijeVoet).distinct().count() > 1) {
            sheet.warn(
                    "loonbeslag-verschillende-voet",
                    "De brieven van de loonbeslagen noemen verschillende bedragen voor de beslagvrije voet.",
                    "Vraag de eerste beslaglegger welk bedrag voor alle beslagen geldt en leg het bij Loonbeslagen vast.");
        }
    }

    private static String description(LoonbeslagOrder order) {
        return "Loonbeslag " + order.creditor() + ", kenmerk " + order.reference();
    }

    private static List<Step> steps(Euro net, Euro free, LoonbeslagOrder order, Euro amount) {
        String letter = "brief van " + order.creditor() + ", kenmerk " + order.reference();
        return List.of(
                new Step(
                        "Netto voor dit loonbeslag",
                        "Zonder onbelaste vergoedingen en na een eerder beslag",
                        Notation.euro(net),
                        ARTICLE),
                new Step(
                        "Boven de beslagvrije voet",
                        Notation.euro(net) + " − beslagvrije voet " + Notation.euro(order.beslagvrijeVoet()),
                        Notation.euro(free),
                        letter),
                new Step(
                        "Loonbeslag",
                        "Ten hoogste wat nog openstaat: " + Notation.euro(order.remaining()),
                        Notation.euro(amount),
                        letter));
    }
}
