package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a sum of the loonheffing down as a payroll clerk would. */
final class LoonheffingSteps {

    private final LoonheffingYear law;
    private final LoonheffingSituation situation;
    private final LoonheffingSum sum;
    private final List<Step> steps = new ArrayList<>();

    LoonheffingSteps(LoonheffingYear law, LoonheffingSituation situation, LoonheffingSum sum) {
        this.law = law;
        this.situation = situation;
        this.sum = sum;
    }

    List<Step> all() {
        if (sum.cents <= 0) {
            add("Loonheffing", "Over een loon van 0 of minder is geen loonheffing verschuldigd", "0,00");
            return List.copyOf(steps);
        }
        wage();
        add("Belasting en premie per jaar", bracket(), Notation.whole(sum.yearTax));
        credits();
        period();
        return List.copyOf(steps);
    }

    private void wage() {
        String wage = Notation.euro(Euro.ofCents(sum.cents));
        if (sum.days > 1) {
            wage += " : " + sum.days + " dagen";
        }
        String table =
                situation.table().code() + "te tabel, " + situation.period().label();
        if (situation.table() == LoonheffingTable.GROEN) {
            table = "groene tabel, " + situation.period().label();
        }
        String how = wage + " × " + situation.period().perYear() + " (" + table + ", "
                + situation.ageGroup().label() + "), "
                + (sum.aboveTable
                        ? "hoger dan het einde van de tabel"
                        : "naar beneden op een veelvoud van " + law.step());
        steps.add(new Step("Tabelloon per jaar", how, Notation.whole(sum.tableWage), law.source()));
    }

    private String bracket() {
        if (sum.tableWage == 0) {
            return "Het tabelloon is 0";
        }
        LoonheffingYear.Bracket bracket = law.bracket(situation.ageGroup(), sum.tableWage);
        return Notation.whole(bracket.tax()) + " + " + rate(bracket.rate()) + " van (" + Notation.whole(sum.tableWage)
                + " − " + Notation.whole(bracket.above()) + "), naar beneden op hele euro's";
    }

    private void credits() {
        if (!situation.loonheffingskorting()) {
            add("Heffingskortingen", "Geen loonheffingskorting bij deze werkgever", "0");
            return;
        }
        credit("Algemene heffingskorting", sum.algemene);
        if (situation.ageGroup().isAow()) {
            credit("Ouderenkorting", sum.ouderen);
            credit("Alleenstaandeouderenkorting", sum.alleenstaande);
        }
        if (situation.table() == LoonheffingTable.WIT) {
            credit("Arbeidskorting", sum.arbeids);
        }
    }

    private void credit(String name, long amount) {
        String how = "Bij een tabelloon van " + Notation.whole(sum.tableWage) + ", naar boven op hele euro's";
        steps.add(new Step(name + " per jaar", how, Notation.whole(amount), law.source()));
    }

    private void period() {
        add(
                "Loonheffing per jaar",
                Notation.whole(sum.yearTax) + " − de kortingen, ten minste 0",
                Notation.whole(sum.netYearTax));
        String share = "Per " + situation.period().label() + ": " + Notation.whole(sum.netYearTax) + " : "
                + situation.period().perYear();
        if (sum.aboveTable) {
            share += ", plus " + rate(sum.highestRate()) + " van " + Notation.number(BigDecimal.valueOf(sum.excess, 5))
                    + " boven de tabel";
        }
        if (sum.days > 1) {
            share += ", × " + sum.days + " dagen";
        }
        add("Loonheffing", share, Notation.euro(Euro.ofCents(sum.tax)));
        add(
                "Verrekende arbeidskorting",
                "Wat van de arbeidskorting is verrekend",
                Notation.euro(Euro.ofCents(sum.arbeidskorting)));
    }

    private void add(String name, String how, String amount) {
        steps.add(new Step(name, how, amount, ""));
    }

    private static String rate(long hundredths) {
        return Notation.percent(BigDecimal.valueOf(hundredths, 2));
    }
}
