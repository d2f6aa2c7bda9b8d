package nl.noaberwerk.rules;

/** The sum of the rekenvoorschriften for one wage in whole numbers, with what the steps show of it. */
final class LoonheffingSum {

    final long cents;
    final int days;
    final boolean aboveTable;
    final long tableWage;
    final long yearTax;
    final long netYearTax;
    final long tax;
    final long arbeidskorting;
    long algemene;
    long ouderen;
    long alleenstaande;
    long arbeids;
    long excess;

    private final LoonheffingYear law;
    private final LoonheffingSituation situation;

    LoonheffingSum(LoonheffingYear law, LoonheffingSituation situation, long cents, int days) {
        this.law = law;
        this.situation = situation;
        this.cents = cents;
        this.days = days;
        long perYear = situation.period().perYear();
        aboveTable = cents > -Math.floorDiv(-law.end() * 100, perYear) * days;
        tableWage = cents <= 0 ? 0 : aboveTable ? law.end() : yearWage(perYear);
        yearTax = tableWage == 0
                ? 0
                : law.bracket(situation.ageGroup(), tableWage).taxOver(tableWage);
        credits();
        netYearTax = Math.max(0, yearTax - algemene - ouderen - alleenstaande - arbeids);
        long ark = setOff();
        tax = days * (perPeriod(netYearTax) + (aboveTable ? taxOverExcess(perYear) : 0));
        arbeidskorting = cents <= 0 ? 0 : days * perPeriod(ark);
    }

    /** Hundredths of a percent that are due over what lies above the table. */
    long highestRate() {
        return law.highestRate(situation.ageGroup());
    }

    private long yearWage(long perYear) {
        long steps = Math.floorDiv(cents * perYear, 100L * days * law.step());
        return Math.min(law.end(), steps * law.step());
    }

    private void credits() {
        if (!situation.loonheffingskorting()) {
            return;
        }
        AgeGroup group = situation.ageGroup();
        if (group.isAow() && situation.alleenstaandeOuderenkorting()) {
            alleenstaande = law.alleenstaandeOuderenkorting();
        }
        if (aboveTable) {
            return;
        }
        algemene = law.algemeneHeffingskortingOf(group).at(tableWage);
        ouderen = group.isAow() ? law.ouderenkorting().at(tableWage) : 0;
        arbeids = situation.table() == LoonheffingTable.WIT
                ? law.arbeidskortingOf(group).at(tableWage)
                : 0;
    }

    /** What is left of the arbeidskorting: credits above the tax are taken off the AOK first, then the arbeidskorting. */
    private long setOff() {
        long excessCredit = Math.max(0, algemene + ouderen + alleenstaande + arbeids - yearTax);
        return Math.max(0, arbeids - Math.max(0, excessCredit - alleenstaande));
    }

    private long perPeriod(long euros) {
        long perYear = situation.period().perYear();
        return Math.floorDiv(euros * 200 + perYear, 2 * perYear);
    }

    /** Cents; the excess is rounded to five decimals, the tax over it down to cents. */
    private long taxOverExcess(long perYear) {
        long yearWage = half(cents * perYear * 1000, days);
        excess = half(yearWage - law.end() * 100_000, perYear);
        return Math.floorDiv(excess * highestRate(), 10_000_000L);
    }

    private static long half(long numerator, long denominator) {
        return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }
}
