package nl.noaberwerk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the law as worked out by hand: art. 10d Participatiewet with the minimum wage of 1 July 2026. */
class LoonkostensubsidieTest {

    private static final Law LAW = Law.load();
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-10");

    // W = 2,337.00 x 1.08 = 2,523.96; cap 70 % = 1,766.77
    @ParameterizedTest
    @CsvSource({"60, 1246.84, 1108.30", "50, 1558.55, 1385.37", "25, 2181.96, 1939.52", "10, 2181.96, 1939.52"})
    void theTableOfTheLaw(String loonwaarde, String fullTime, String at32Hours) {
        assertThat(amount(terms(loonwaarde, "36", JULY), NOVEMBER)).isEqualTo(Euro.of(fullTime));
        assertThat(amount(terms(loonwaarde, "32", JULY), NOVEMBER)).isEqualTo(Euro.of(at32Hours));
    }

    @Test
    void theStepsShowTheFiguresOfTheTable() {
        List<Step> steps = Loonkostensubsidie.perMonth(LAW, terms("25", "32", JULY), NOVEMBER)
                .steps();

        assertThat(steps)
                .extracting(Step::amount)
                .containsExactly("2.523,96", "1.892,97", "1.766,77", "2.181,96", "1.939,52");
        assertThat(steps).allSatisfy(step -> assertThat(step.source()).isNotBlank());
        assertThat(steps.get(3).how()).contains("eerst maximum (te controleren)");
    }

    @Test
    void aSubsidyThatRanBefore1July2026KeepsItsMinimumWageAllYear() {
        for (String setOn : List.of("2025-03-01", "2026-01-01", "2026-06-30")) {
            Computed month = Loonkostensubsidie.perMonth(LAW, terms("50", "36", LocalDate.parse(setOn)), NOVEMBER);
            assertThat(month.steps().get(0).amount()).as(setOn).isEqualTo("2.477,95");
        }
    }

    @Test
    void itIsSetAnewOn1JanuaryOnly() {
        LocalDate setOn = LocalDate.parse("2025-03-01");

        assertThat(Loonkostensubsidie.settledOn(setOn, LocalDate.parse("2025-12-31")))
                .isEqualTo(setOn);
        assertThat(Loonkostensubsidie.settledOn(setOn, LocalDate.parse("2026-01-01")))
                .isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(Loonkostensubsidie.settledOn(JULY, NOVEMBER)).isEqualTo(JULY);
    }

    // 50 % of 2,523.96 = 1,261.98; with 23.5 % 1,558.55
    @Test
    void theFirstSixMonthsWithoutLoonwaardeBringTheForfait() {
        Computed month =
                Loonkostensubsidie.perMonth(LAW, new LksTerms(Optional.empty(), new BigDecimal("36"), JULY), NOVEMBER);

        assertThat(month.steps().get(1).amount()).isEqualTo("1.261,98");
        assertThat(month.amount()).isEqualTo(Euro.of("1558.55"));
        assertThat(Loonkostensubsidie.lastDayWithoutLoonwaarde(LAW, JULY)).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(Loonkostensubsidie.lastDayWithoutLoonwaarde(LAW, LocalDate.parse("2026-08-31")))
                .isEqualTo(LocalDate.parse("2027-02-27"));
    }

    // 75 % of 2,523.96 = 1,892.97; x 1.235 = 2,337.82 is more than 1,766.77
    @Test
    void theOrderOfMaximumAndUpliftIsASetting() {
        Law other = LAW.with(List.of(
                new EnteredValue("loonkostensubsidie.volgorde", JULY, "eerst werkgeverslasten", "Beleidsregel", true)));

        assertThat(Loonkostensubsidie.perMonth(other, terms("25", "36", JULY), NOVEMBER)
                        .amount())
                .isEqualTo(Euro.of("1766.77"));
        assertThat(Loonkostensubsidie.perMonth(other, terms("60", "36", JULY), NOVEMBER)
                        .amount())
                .isEqualTo(Euro.of("1246.84"));
        // set before the other order holds: 70 % of 2,477.952 x 1.235
        assertThat(Loonkostensubsidie.perMonth(other, terms("25", "36", LocalDate.parse("2026-06-01")), NOVEMBER)
                        .amount())
                .isEqualTo(Euro.of("2142.19"));
    }

    @Test
    void whoWorksMoreThan36HoursCountsFor36AndTheWswIsExcluded() {
        assertThat(amount(terms("60", "40", JULY), NOVEMBER)).isEqualTo(Euro.of("1246.84"));
        assertThat(Loonkostensubsidie.isPossible(Regeling.WSW)).isFalse();
        assertThat(Loonkostensubsidie.isPossible(Regeling.PARTICIPATIEWET)).isTrue();
    }

    @Test
    void theCollegeDecidesWithinFiveWeeks() {
        assertThat(Loonkostensubsidie.decisionDue(LAW, LocalDate.parse("2026-11-10")))
                .isEqualTo(LocalDate.parse("2026-12-15"));
    }

    // 1,246.83624 x 15 : 30
    @Test
    void aPartOfAMonthCountsByItsDays() {
        YearMonth september = YearMonth.of(2026, 9);

        assertThat(Loonkostensubsidie.over(LAW, terms("60", "36", JULY), september, 15)
                        .amount())
                .isEqualTo(Euro.of("623.42"));
        assertThat(Loonkostensubsidie.over(LAW, terms("60", "36", JULY), september, 0)
                        .amount())
                .isEqualTo(Euro.ZERO);
        assertThatThrownBy(() -> Loonkostensubsidie.over(LAW, terms("60", "36", JULY), september, 31))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Another way of reckoning, with whole cents of the wage and fractions of a thousand: 5,000 random subsidies. */
    @Test
    void randomSubsidiesNeverBringMoreThanTheLawAllows() {
        Random chance = new Random(20261110);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal loonwaarde = BigDecimal.valueOf(chance.nextInt(10_001), 2);
            BigDecimal hours = BigDecimal.valueOf(25L + chance.nextInt(4_000), 2);
            LocalDate setOn = LocalDate.parse("2024-07-01").plusDays(chance.nextInt(850));
            LocalDate day = setOn.plusDays(chance.nextInt(400));
            BigDecimal amount = amount(new LksTerms(Optional.of(loonwaarde), hours, setOn), day)
                    .value();
            assertThat(amount).isEqualByComparingTo(byHand(loonwaarde, hours, setOn, day));
        }
    }

    private static BigDecimal byHand(BigDecimal loonwaarde, BigDecimal hours, LocalDate setOn, LocalDate day) {
        LocalDate counts = setOn.getYear() == day.getYear() ? setOn : LocalDate.of(day.getYear(), 1, 1);
        String wage = counts.isBefore(LocalDate.parse("2025-01-01"))
                ? "2133.60"
                : counts.isBefore(LocalDate.parse("2025-07-01"))
                        ? "2191.80"
                        : counts.isBefore(LocalDate.parse("2026-01-01"))
                                ? "2245.80"
                                : counts.isBefore(JULY) ? "2294.40" : "2337.00";
        BigDecimal part = new BigDecimal("100").subtract(loonwaarde).min(new BigDecimal("70"));
        return new BigDecimal(wage)
                .multiply(new BigDecimal("108"))
                .multiply(part)
                .multiply(new BigDecimal("1235"))
                .multiply(hours.min(new BigDecimal("36")))
                .divide(new BigDecimal("360000000"), 2, RoundingMode.HALF_UP);
    }

    private static LksTerms terms(String loonwaarde, String hours, LocalDate setOn) {
        return new LksTerms(Optional.of(new BigDecimal(loonwaarde)), new BigDecimal(hours), setOn);
    }

    private static Euro amount(LksTerms terms, LocalDate day) {
        return Loonkostensubsidie.perMonth(LAW, terms, day).amount();
    }
}
