package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The fixed travel allowance of a cao, held against what may be paid untaxed. */
public record Reiskosten(Euro untaxed, Euro taxed, List<Step> steps) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal BOTH_WAYS = BigDecimal.valueOf(2);

    /**
     * @param kilometres one way; daysPerWeek as travelled
     * @param served hours of the roster in service; whole those of the whole month
     */
    public record Travel(BigDecimal kilometres, BigDecimal daysPerWeek, BigDecimal served, BigDecimal whole) {}

    /**
     * The allowance of a month in euros, rounded half up to cents, and the part of it that is taxed.
     *
     * @param daysPerYear days per year at five days a week; perKilometre by cao; limit untaxed at most
     */
    public static Reiskosten of(Travel travel, LawValue daysPerYear, LawValue perKilometre, LawValue limit) {
        BigDecimal kilometres = travel.kilometres()
                .multiply(BOTH_WAYS)
                .multiply(daysPerYear.decimal())
                .multiply(travel.daysPerWeek())
                .multiply(travel.served());
        BigDecimal divisor = WORKING_WEEK.multiply(MONTHS).multiply(travel.whole());
        Euro whole = new Euro(kilometres.multiply(perKilometre.decimal()).divide(divisor, 2, RoundingMode.HALF_UP));
        Euro most = new Euro(kilometres.multiply(limit.decimal()).divide(divisor, 2, RoundingMode.HALF_UP));
        Euro untaxed = whole.atMost(most);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "Reiskosten per maand",
                how(travel, daysPerYear, perKilometre),
                Notation.euro(whole),
                perKilometre.reference() + "; dagen: " + daysPerYear.reference()));
        steps.add(new Step(
                "Ten hoogste onbelast",
                Notation.number(limit.decimal()) + " per kilometer over dezelfde afstand",
                Notation.euro(most),
                limit.reference()));
        return new Reiskosten(untaxed, whole.minus(untaxed), List.copyOf(steps));
    }

    private static String how(Travel travel, LawValue daysPerYear, LawValue perKilometre) {
        String how = Notation.number(travel.kilometres()) + " km × 2 × " + Notation.number(daysPerYear.decimal())
                + " dagen × " + Notation.number(travel.daysPerWeek()) + " : 5 : 12 × "
                + Notation.number(perKilometre.decimal());
        return travel.served().compareTo(travel.whole()) == 0
                ? how
                : how + " × " + Notation.number(travel.served()) + " van " + Notation.number(travel.whole())
                        + " roosteruren";
    }
}
