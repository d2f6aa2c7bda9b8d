package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.util.List;

/** The jaarloon by which a bijzondere beloning is taxed. */
public final class Jaarloon {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String ARTICLE = "Wet LB art. 26 lid 4";

    private Jaarloon() {}

    /** Kolom 14 of the last calendar year in euros; a part of a year is made a whole one, half up to cents. */
    public static Computed ofPreviousYear(Euro kolom14, BigDecimal months) {
        Euro jaarloon = kolom14.share(MONTHS, months);
        String how = months.compareTo(MONTHS) == 0
                ? "Loon van het vorige kalenderjaar bij deze werkgever"
                : "Loon van het vorige kalenderjaar " + Notation.euro(kolom14) + " in " + Notation.number(months)
                        + " maanden, herleid tot twaalf maanden";
        return new Computed(jaarloon, List.of(new Step("Jaarloon", how, Notation.euro(jaarloon), ARTICLE)));
    }

    /** The wage expected in a whole year, for who did not work here last year. */
    public static Computed expected(Euro jaarloon) {
        String how = "Geen loon in het vorige kalenderjaar bij deze werkgever: het verwachte loon van een heel jaar, "
                + "met vakantietoeslag en eindejaarsuitkering en na pensioenpremie";
        return new Computed(jaarloon, List.of(new Step("Jaarloon", how, Notation.euro(jaarloon), ARTICLE)));
    }
}
