package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The scheme of a pension fund on a day: franchise, premium over the grondslag and the employee's share of it.
 *
 * @param fund name of the fund
 */
public record Pensioen(String fund, LawValue franchise, LawValue premium, LawValue employeeShare) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** What employee and employer pay over a wage, in euros, with the steps to both. */
    public record Premium(Euro employee, Euro employer, List<Step> steps) {}

    /** The scheme of a fund as its values in the law say; {@link LawValueMissing} when one of them is missing. */
    public static Pensioen of(Law law, String fund, LocalDate day) {
        return new Pensioen(
                fund,
                law.value(key(fund, "franchise"), day),
                law.value(key(fund, "premie"), day),
                law.value(key(fund, "werknemersdeel"), day));
    }

    /** The key of a fund's value in the law: "pensioen.pwri.premie". */
    public static String key(String fund, String value) {
        return "pensioen." + fund.toLowerCase(Locale.ROOT) + "." + value;
    }

    /** The part of the franchise for a month in euros: franchise / 12 x part-time x part of the month, half up to cents. */
    public Euro franchiseOfMonth(BigDecimal share, BigDecimal whole) {
        return new Euro(franchise.decimal().multiply(share).divide(MONTHS.multiply(whole), 2, RoundingMode.HALF_UP));
    }

    /** The premium over a wage less the franchise that belongs to it; both parts half up to cents, nil below the franchise. */
    public Premium over(Euro wage, Euro deducted) {
        Euro grondslag = wage.minus(deducted).atLeast(Euro.ZERO);
        Euro whole = grondslag.percent(premium.decimal()).roundedToCents();
        Euro employee = whole.percent(employeeShare.decimal()).roundedToCents();
        return new Premium(employee, whole.minus(employee), steps(wage, deducted, grondslag, whole, employee));
    }

    private List<Step> steps(Euro wage, Euro deducted, Euro grondslag, Euro whole, Euro employee) {
        String base = deducted.isZero()
                ? Notation.euro(wage) + ", zonder franchise"
                : Notation.euro(wage) + " − franchise " + Notation.euro(deducted);
        return List.of(
                new Step("Pensioengrondslag " + fund, base, Notation.euro(grondslag), franchise.reference()),
                new Step(
                        "Pensioenpremie",
                        Notation.percent(premium.decimal()) + " van " + Notation.euro(grondslag),
                        Notation.euro(whole),
                        premium.reference()),
                new Step(
                        "Deel van de werknemer",
                        Notation.percent(employeeShare.decimal()) + " van " + Notation.euro(whole),
                        Notation.euro(employee),
                        employeeShare.reference()));
    }
}
