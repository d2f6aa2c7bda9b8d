package nl.noaberwerk.rules;

import static nl.noaberwerk.rules.AgeGroup.AOW_1945_OR_EARLIER;
import static nl.noaberwerk.rules.AgeGroup.AOW_1946_OR_LATER;
import static nl.noaberwerk.rules.AgeGroup.BELOW_AOW;
import static nl.noaberwerk.rules.LoonheffingTable.GROEN;
import static nl.noaberwerk.rules.LoonheffingTable.WIT;
import static nl.noaberwerk.rules.Period.DAY;
import static nl.noaberwerk.rules.Period.FOUR_WEEKS;
import static nl.noaberwerk.rules.Period.MONTH;
import static nl.noaberwerk.rules.Period.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The loonheffing by the period tables. */
class LoonheffingTest {

    private final Law law = Law.load();
    private final Loonheffing loonheffing = new Loonheffing(law);

    /** Rows of the official white month tables of the Belastingdienst. */
    @ParameterizedTest
    @CsvSource({
        "2026, below_aow, true, 2500.00, 186.00, 448.42",
        "2026, below_aow, true, 3996.00, 818.67, 461.00",
        "2026, below_aow, true, 738.00, 0.00, 4.25",
        "2026, below_aow, true, 1125.50, 19.92, 122.67",
        "2026, below_aow, false, 2500.00, 892.83, 0.00",
        "2026, below_aow, false, 9000.00, 3615.92, 0.00",
        "2026, aow_1946_or_later, true, 2002.50, 0.00, 55.50",
        "2025, below_aow, true, 2997.00, 404.42, 453.25",
        "2025, below_aow, true, 2002.50, 83.08, 378.50",
        "2020, below_aow, false, 4.50, 1.67, 0.00"
    })
    void officialRowsOfTheWhiteMonthTable(
            int year, String group, boolean korting, String wage, String tax, String arbeidskorting) {
        LoonheffingSituation situation =
                new LoonheffingSituation(year, WIT, MONTH, AgeGroup.of(group).orElseThrow(), korting, false);
        Loonheffing.Outcome outcome = loonheffing.over(Euro.of(wage), situation);
        assertThat(outcome.loonheffing()).isEqualTo(Euro.of(tax));
        assertThat(outcome.arbeidskorting()).isEqualTo(Euro.of(arbeidskorting));
    }

    /** Rows of other official tables and payslips of 2026, all with loonheffingskorting. */
    @ParameterizedTest
    @CsvSource({
        "WIT, FOUR_WEEKS, 1985.54, 63.23, 406.92",
        "WIT, WEEK, 844.92, 152.37, 108.71",
        "WIT, DAY, 181.74, 36.42, 21.45",
        "WIT, MONTH, 729.00, 0.00, 1.00",
        "GROEN, MONTH, 3800.00, 1192.58, 0.00"
    })
    void otherTablesOf2026(LoonheffingTable table, Period period, String wage, String tax, String arbeidskorting) {
        Loonheffing.Outcome outcome = over(wage, table, period, BELOW_AOW);
        assertThat(outcome.loonheffing()).isEqualTo(Euro.of(tax));
        assertThat(outcome.arbeidskorting()).isEqualTo(Euro.of(arbeidskorting));
    }

    /** The published calculation of 2026 of a wage of 3,240.00 with alleenstaandeouderenkorting. */
    @Test
    void alleenstaandeouderenkortingLowersTheTax() {
        LoonheffingSituation situation = new LoonheffingSituation(2026, WIT, MONTH, AOW_1946_OR_LATER, true, true);
        Loonheffing.Outcome outcome = loonheffing.over(Euro.of("3240.00"), situation);
        assertThat(outcome.loonheffing()).isEqualTo(Euro.of("24.58"));
        assertThat(outcome.arbeidskorting()).isEqualTo(Euro.of("231.17"));
    }

    /** 2026: 55,820 / 12 = 4,651.67 and 49.50 % of (12,000 - 133,110 / 12) = 449.21; likewise 4,293.85 + 376.58. */
    @Test
    void aboveTheTableTheUnroundedLimitCounts() {
        assertThat(over("12000.00", WIT, MONTH, BELOW_AOW).loonheffing()).isEqualTo(Euro.of("5100.88"));
        assertThat(over("11000.00", WIT, FOUR_WEEKS, BELOW_AOW).loonheffing()).isEqualTo(Euro.of("4670.43"));
        assertThat(over("11000.00", WIT, FOUR_WEEKS, BELOW_AOW).arbeidskorting())
                .isEqualTo(Euro.ZERO);
    }

    @Test
    void aWageOfNilOrLessIsNotTaxed() {
        assertThat(over("0.00", WIT, MONTH, BELOW_AOW).loonheffing()).isEqualTo(Euro.ZERO);
        assertThat(over("-150.00", WIT, MONTH, BELOW_AOW).loonheffing()).isEqualTo(Euro.ZERO);
        assertThat(over("-150.00", WIT, MONTH, BELOW_AOW).arbeidskorting()).isEqualTo(Euro.ZERO);
    }

    /** 1,362.09 over eleven days: 123.826... a day gives 12.01 and 20.86 by the day table of 2026, x 11. */
    @Test
    void partOfAMonthIsTaxedByTheDayTable() {
        LoonheffingSituation day = new LoonheffingSituation(2026, WIT, DAY, BELOW_AOW, true, false);
        Loonheffing.Outcome outcome = loonheffing.over(Euro.of("1362.09"), 11, day);
        assertThat(outcome.loonheffing()).isEqualTo(Euro.of("132.11"));
        assertThat(outcome.arbeidskorting()).isEqualTo(Euro.of("229.46"));
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void aCentMoreNeverLowersTheTax(Period period) {
        Random random = new Random(20261123);
        for (int i = 0; i < 40_000; i++) {
            LoonheffingSituation situation = new LoonheffingSituation(
                    2019 + random.nextInt(8),
                    random.nextBoolean() ? WIT : GROEN,
                    period,
                    AgeGroup.values()[random.nextInt(3)],
                    random.nextBoolean(),
                    random.nextBoolean());
            long cents = random.nextInt(14_000_000 / period.perYear() * 100 / 80);
            Loonheffing.Outcome less = loonheffing.over(Euro.ofCents(cents), situation);
            Loonheffing.Outcome more = loonheffing.over(Euro.ofCents(cents + 1), situation);
            assertThat(more.loonheffing()).as("%s %s", situation, cents).isGreaterThanOrEqualTo(less.loonheffing());
            assertThat(less.loonheffing().plus(less.arbeidskorting()).isNegative())
                    .isFalse();
        }
    }

    /** Within a table the tax changes only where a step of 54 a year begins: every step of every table is tried. */
    @ParameterizedTest
    @EnumSource(Period.class)
    void fromStepToStepTheTaxOfEveryTableNeverFalls(Period period) {
        for (int year = 2019; year <= 2026; year++) {
            for (AgeGroup group : AgeGroup.values()) {
                for (LoonheffingTable table : LoonheffingTable.values()) {
                    rises(new LoonheffingSituation(year, table, period, group, true, false));
                    rises(new LoonheffingSituation(year, table, period, group, true, true));
                    rises(new LoonheffingSituation(year, table, period, group, false, false));
                }
            }
        }
    }

    private void rises(LoonheffingSituation situation) {
        long perYear = situation.period().perYear();
        Euro before = Euro.ZERO;
        for (long wage = 0; wage <= 140_000; wage += 54) {
            Euro first = Euro.ofCents(-Math.floorDiv(-wage * 100, perYear));
            Euro tax = loonheffing.over(first, situation).loonheffing();
            assertThat(tax.compareTo(before)).as("%s %s", situation, first).isGreaterThanOrEqualTo(0);
            before = tax;
        }
    }

    @Test
    void acrossTheEndOfEveryTableTheTaxDoesNotFall() {
        for (int year = 2019; year <= 2026; year++) {
            for (Period period : Period.values()) {
                long end = law.loonheffing(year).end() * 100 / period.perYear();
                Euro before = Euro.ZERO;
                for (long cents = end - 300; cents < end + 300; cents++) {
                    LoonheffingSituation situation =
                            new LoonheffingSituation(year, WIT, period, AOW_1945_OR_EARLIER, true, true);
                    Euro tax = loonheffing.over(Euro.ofCents(cents), situation).loonheffing();
                    assertThat(tax).isGreaterThanOrEqualTo(before);
                    before = tax;
                }
            }
        }
    }

    @Test
    void theYear2027IsRefusedUntilItIsFinal() {
        LoonheffingSituation situation = new LoonheffingSituation(2027, WIT, QUARTER, BELOW_AOW, true, false);
        assertThatThrownBy(() -> loonheffing.over(Euro.of("100.00"), situation))
                .isInstanceOf(LawValueMissing.class)
                .hasMessageContaining("2027");
    }

    /** The figures of the debug vector of 2,500.00 a month in 2026: 29,970; 10,714; 3,101; 5,381; 2,232. */
    @Test
    void theStepsShowTheFiguresOfTheRekenvoorschriften() {
        LoonheffingSituation situation = new LoonheffingSituation(2026, WIT, MONTH, BELOW_AOW, true, false);
        assertThat(loonheffing.steps(Euro.of("2500.00"), 1, situation))
                .extracting(Step::amount)
                .containsExactly("29.970", "10.714", "3.101", "5.381", "2.232", "186,00", "448,42");
    }

    private Loonheffing.Outcome over(String wage, LoonheffingTable table, Period period, AgeGroup group) {
        return loonheffing.over(Euro.of(wage), new LoonheffingSituation(2026, table, period, group, true, false));
    }
}
