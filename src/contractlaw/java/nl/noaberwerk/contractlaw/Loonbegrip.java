package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The wage of a month by which the transitievergoeding is reckoned (Besluit loonbegrip). */
public final class Loonbegrip {

    private static final String ARTICLE =
            "Besluit loonbegrip vergoeding aanzegtermijn en transitievergoeding art. 2 en 3; niet nagelezen";
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Law law;

    public Loonbegrip(Law law) {
        this.law = law;
    }

    /**
     * All in euros, gross.
     *
     * @param monthWage hourly wage x contract hours of a month
     * @param yearEnd fixed payment at the end of the year, for a whole year
     * @param allowances overtime and shift allowances over the months that the law looks back
     * @param variable other variable wage over the months that the law looks back
     */
    public record Parts(Euro monthWage, Euro yearEnd, Euro allowances, Euro variable) {

        public static Parts of(Euro monthWage, Euro yearEnd) {
            return new Parts(monthWage, yearEnd, Euro.ZERO, Euro.ZERO);
        }
    }

    /** @param amount in euros, rounded to cents */
    public record Answer(Euro amount, LocalDate lawDay, List<GradedStep> steps) implements Explained {}

    public Answer of(Parts parts, LocalDate day) {
        Reckoning reckoning = new Reckoning(law, day);
        LawValue holiday = reckoning.value("vakantietoeslag.percentage");
        Euro holidayPay = parts.monthWage().percent(holiday.decimal()).roundedToCents();
        reckoning.unread("Maandloon", "uurloon × uren van het contract", Notation.euro(parts.monthWage()), ARTICLE);
        reckoning.step(
                "Vakantietoeslag per maand",
                Notation.percent(holiday.decimal()) + " van " + Notation.euro(parts.monthWage()),
                holidayPay,
                holiday);
        Euro yearEnd = parts.yearEnd().share(BigDecimal.ONE, MONTHS);
        if (!yearEnd.isZero()) {
            reckoning.unread(
                    "Eindejaarsuitkering per maand",
                    Notation.euro(parts.yearEnd()) + " : 12",
                    Notation.euro(yearEnd),
                    ARTICLE);
        }
        Euro allowances =
                average("Overwerk en toeslagen", parts.allowances(), "transitievergoeding.toeslagen", reckoning);
        Euro variable = average("Variabel loon", parts.variable(), "transitievergoeding.variabel", reckoning);
        Euro whole = Euro.sum(List.of(parts.monthWage(), holidayPay, yearEnd, allowances, variable));
        reckoning.article("Loon per maand", "de delen samen", Notation.euro(whole), "");
        return new Answer(whole.roundedToCents(), day, reckoning.steps());
    }

    private static Euro average(String name, Euro total, String key, Reckoning reckoning) {
        if (total.isZero()) {
            return Euro.ZERO;
        }
        LawValue months = reckoning.value(key);
        Euro average = total.share(BigDecimal.ONE, months.decimal());
        String how = Notation.euro(total) + " : " + Notation.number(months.decimal()) + " maanden";
        reckoning.step(name + " per maand", how, average, months);
        return average;
    }
}
