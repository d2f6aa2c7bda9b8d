package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The eindejaarsuitkering that builds up: a percentage of the wage, or a yearly amount in proportion. */
public final class Eindejaarsuitkering {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Eindejaarsuitkering() {}

    /** What a wage in euros builds up, half up to cents. */
    public static Computed over(Euro wage, LawValue percentage) {
        Euro built = wage.percent(percentage.decimal()).roundedToCents();
        String how = Notation.percent(percentage.decimal()) + " van " + Notation.euro(wage);
        return computed(built, how, percentage);
    }

    /** A twelfth of the yearly amount x share / whole (part-time and part of the month), half up to cents. */
    public static Computed partOf(LawValue perYear, BigDecimal share, BigDecimal whole) {
        Euro built =
                new Euro(perYear.decimal().multiply(share).divide(MONTHS.multiply(whole), 2, RoundingMode.HALF_UP));
        BigDecimal part = share.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
        String how = Notation.euro(perYear.euro()) + " : 12 × " + Notation.percent(part) + " van een volledige maand";
        return computed(built, how, perYear);
    }

    private static Computed computed(Euro built, String how, LawValue value) {
        return new Computed(
                built, List.of(new Step("Opbouw eindejaarsuitkering", how, Notation.euro(built), value.reference())));
    }
}
