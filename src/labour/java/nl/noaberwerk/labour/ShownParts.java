package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a whole, rounded so that what is shown adds up to the rounded whole (largest remainder). */
public final class ShownParts {

    private ShownParts() {}

    /** In the order of the parts; of equal remainders the first goes up. */
    public static List<BigDecimal> of(List<Fraction> parts, int decimals) {
        Fraction whole = parts.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<BigDecimal> shown =
                new ArrayList<>(parts.stream().map(part -> part.cut(decimals)).toList());
        BigDecimal missing = whole.rounded(decimals).subtract(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = missing.movePointRight(decimals).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> remainder(parts.get(place), decimals))
                        .reversed())
                .limit(units)
                .forEach(place -> shown.set(place, shown.get(place).add(unit)));
        return List.copyOf(shown);
    }

    private static Fraction remainder(Fraction part, int decimals) {
        return part.plus(Fraction.of(part.cut(decimals).negate()));
    }
}
