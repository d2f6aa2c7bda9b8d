package nl.noaberwerk.rules;

import java.util.List;

/** The loonheffing by the period tables, exactly as the rekenvoorschriften prescribe (systematiek 2 above the table). */
public final class Loonheffing {

    private final Law law;

    public Loonheffing(Law law) {
        this.law = law;
    }

    /** @param arbeidskorting the part that was set off; both in euros of the period */
    public record Outcome(Euro loonheffing, Euro arbeidskorting) {}

    /**
     * The tax over the wage of one period, in euros; nil over a wage of nil or less.
     *
     * @param wage kolom 14 of the loonstaat, in euros and cents
     * @throws LawValueMissing for a year without final tables
     */
    public Outcome over(Euro wage, LoonheffingSituation situation) {
        return over(wage, 1, situation);
    }

    /** Days x the tax of wage / days by the table of the situation; for parts of a month by the day table. */
    public Outcome over(Euro wage, int days, LoonheffingSituation situation) {
        LoonheffingSum sum = sum(wage, days, situation);
        return new Outcome(Euro.ofCents(sum.tax), Euro.ofCents(sum.arbeidskorting));
    }

    /** How the tax comes about, in Dutch. */
    public List<Step> steps(Euro wage, int days, LoonheffingSituation situation) {
        return new LoonheffingSteps(law.loonheffing(situation.year()), situation, sum(wage, days, situation)).all();
    }

    private LoonheffingSum sum(Euro wage, int days, LoonheffingSituation situation) {
        long cents = wage.value().movePointRight(2).longValueExact();
        return new LoonheffingSum(law.loonheffing(situation.year()), situation, cents, days);
    }
}
