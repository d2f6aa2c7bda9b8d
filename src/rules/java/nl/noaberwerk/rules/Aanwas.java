package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.util.List;

/** Voortschrijdend cumulatief rekenen: what this period adds to the grondslag of a premium, held against the cumulative maximum. */
public record Aanwas(Euro before, Euro after) {

    private static final String ARTICLE =
            "Wfsv art. 17 en 18; Handboek Loonheffingen, voortschrijdend cumulatief rekenen";

    /**
     * The aanwas of a period, in euros.
     *
     * @param earlierWage cumulative wage of the year before this period; earlierMaximum likewise
     */
    public static Aanwas of(Euro earlierWage, Euro earlierMaximum, Euro wage, Euro maximum) {
        Euro before = earlierWage.atMost(earlierMaximum);
        Euro after = earlierWage.plus(wage).atMost(earlierMaximum.plus(maximum));
        return new Aanwas(before, after);
    }

    /** May be negative. */
    public Euro amount() {
        return after.minus(before);
    }

    /** The premium of the law over the aanwas, rounded down to cents, with its steps. */
    public Computed premium(String name, LawValue percentage) {
        return premium(name, percentage.decimal(), percentage.reference());
    }

    /** @param rate in percent; @param source of the rate, for the steps */
    public Computed premium(String name, BigDecimal rate, String source) {
        Euro premium = amount().percent(rate).flooredToCents();
        return new Computed(
                premium,
                List.of(
                        new Step(
                                "Grondslag van deze maand",
                                "Grondslag dit jaar " + Notation.euro(after) + " − tot en met vorige maand "
                                        + Notation.euro(before),
                                Notation.euro(amount()),
                                ARTICLE),
                        new Step(
                                name,
                                Notation.percent(rate) + " van " + Notation.euro(amount()) + ", naar beneden op centen",
                                Notation.euro(premium),
                                source)));
    }
}
