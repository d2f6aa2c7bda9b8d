package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.util.List;

/** The loonheffing over what is paid once or once a year, by the tabel bijzondere beloningen. */
public final class BijzondereBeloning {

    private final Law law;

    public BijzondereBeloning(Law law) {
        this.law = law;
    }

    /** @param percentage with two decimals; @param grade of the row that was used */
    public record Outcome(Euro loonheffing, BigDecimal percentage, Grade grade, List<Step> steps) {}

    /**
     * The tax over the beloning, in euros, rounded down to cents.
     *
     * @param wage the beloning after the employee's pension over it
     * @param jaarloon kolom 14 of the last year, annualised, or the wage expected this year
     * @throws LawValueMissing for a year without table
     */
    public Outcome over(Euro wage, Euro jaarloon, LoonheffingSituation situation) {
        BijzondereBeloningTable.Row row =
                law.bijzondereBeloning(situation.year()).row(situation.table(), situation.ageGroup(), jaarloon);
        BigDecimal percentage =
                row.percentage(situation.loonheffingskorting(), situation.alleenstaandeOuderenkorting());
        Euro tax = wage.percent(percentage).flooredToCents();
        return new Outcome(tax, percentage, row.grade(), steps(wage, jaarloon, row, percentage, tax));
    }

    private static List<Step> steps(
            Euro wage, Euro jaarloon, BijzondereBeloningTable.Row row, BigDecimal percentage, Euro tax) {
        return List.of(
                new Step(
                        "Percentage bijzondere beloningen",
                        "Jaarloon " + Notation.euro(jaarloon) + ", regel vanaf " + Notation.number(row.from()),
                        Notation.percent(percentage),
                        row.source() + "; Wet LB art. 26"),
                new Step(
                        "Loonheffing bijzondere beloning",
                        Notation.percent(percentage) + " van " + Notation.euro(wage) + ", naar beneden op centen",
                        Notation.euro(tax),
                        ""));
    }
}
