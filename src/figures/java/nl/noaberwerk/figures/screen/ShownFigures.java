package nl.noaberwerk.figures.screen;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.figures.Measured;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.labour.Fraction;
import nl.noaberwerk.labour.ShownParts;
import nl.noaberwerk.labour.Verzuimcijfers;
import nl.noaberwerk.platform.Messages;

/** The figures of one group over one period as the page writes them: a dash for what is not shown, empty for what is not. */
public record ShownFigures(Measured measured) {

    private static final String HIDDEN = "–";

    public boolean isHidden() {
        return measured.hidden();
    }

    public String people() {
        return whole(figures -> figures.people().number());
    }

    /** In percent, two decimals. */
    public String percentage() {
        return fraction(Verzuimcijfers::percentage, 2);
    }

    /** The verzuimpercentage per duurklasse; what is shown adds up to it. */
    public List<String> classes() {
        return measured.figures()
                .map(Verzuimcijfers::percentageByClass)
                .map(parts -> ShownParts.of(parts, 2).stream()
                        .map(part -> decimal(part, 2))
                        .toList())
                .orElse(Collections.nCopies(Duurklassen.NAMES.size(), nothing()));
    }

    /** Reports a person a year, two decimals. */
    public String frequency() {
        return fraction(Verzuimcijfers::frequency, 2);
    }

    /** In calendar days, one decimal. */
    public String duration() {
        return fraction(Verzuimcijfers::meanDuration, 1);
    }

    /** In percent, one decimal. */
    public String neverAbsent() {
        return fraction(Verzuimcijfers::neverAbsentPercentage, 1);
    }

    public String absentDays() {
        return fraction(figures -> Optional.of(figures.absence().days()), 1);
    }

    public String availableDays() {
        return fraction(figures -> Optional.of(figures.absence().available()), 1);
    }

    public String reports() {
        return whole(figures -> figures.reports().number());
    }

    public String personYears() {
        return fraction(figures -> Optional.of(figures.reports().personYears()), 2);
    }

    public String endedDays() {
        return whole(figures -> figures.ended().days());
    }

    public String endedCases() {
        return whole(figures -> figures.ended().number());
    }

    public String neverAbsentPeople() {
        return whole(figures -> figures.people().neverAbsent());
    }

    public String wholePeriod() {
        return whole(figures -> figures.people().wholePeriod());
    }

    /** The verzuimpercentage less that of the other, in percentage points with its sign. */
    public String difference(ShownFigures other) {
        Optional<BigDecimal> here = shownPercentage();
        Optional<BigDecimal> there = other.shownPercentage();
        if (here.isEmpty() || there.isEmpty()) {
            return isHidden() || other.isHidden() ? HIDDEN : "";
        }
        BigDecimal difference = here.get().subtract(there.get());
        return (difference.signum() > 0 ? "+" : "") + decimal(difference, 2);
    }

    /** As it is shown, so that a difference is that of the figures on the page. */
    Optional<BigDecimal> shownPercentage() {
        return measured.figures().flatMap(Verzuimcijfers::percentage).map(part -> part.rounded(2));
    }

    private String whole(Function<Verzuimcijfers, Long> number) {
        return measured.figures()
                .map(figures -> decimal(BigDecimal.valueOf(number.apply(figures)), 0))
                .orElse(nothing());
    }

    private String fraction(Function<Verzuimcijfers, Optional<Fraction>> part, int decimals) {
        return measured.figures()
                .map(figures -> part.apply(figures)
                        .map(value -> decimal(value.rounded(decimals), decimals))
                        .orElse(""))
                .orElse(nothing());
    }

    private String nothing() {
        return isHidden() ? HIDDEN : "";
    }

    private static String decimal(BigDecimal number, int decimals) {
        return String.format(Messages.DUTCH, "%,." + decimals + "f", number);
    }
}
