package nl.noaberwerk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.noaberwerk.participation.Arbeidsjaren.Category;
import nl.noaberwerk.participation.Arbeidsjaren.MonthEnd;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** The average of the twelve month ends (art. 1 Wsw), with the examples that were worked out by hand. */
class ArbeidsjarenTest {

    private static final Law LAW = Law.load();
    private static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    // 8 x 0.88889 : 12 = 0.59; x 1.25 = 0.74
    @Test
    void thirtyTwoOf36HoursUntil31August() {
        Arbeidsjaren years = Arbeidsjaren.of(Collections.nCopies(8, end("32", "36")));

        assertThat(years.rounded()).isEqualByComparingTo("0.59");
        assertThat(years.se(LAW, Category.ERNSTIG, YEAR_END).rounded()).isEqualByComparingTo("0.74");
        assertThat(years.se(LAW, Category.MATIG, YEAR_END).rounded()).isEqualByComparingTo("0.59");
    }

    @Test
    void fullTimeFrom15SeptemberCountsFourMonthEnds() {
        assertThat(Arbeidsjaren.of(Collections.nCopies(4, end("36", "36"))).rounded())
                .isEqualByComparingTo("0.33");
    }

    @Test
    void aYearHasTwelveMonthEndsAndALeapDayIsOne() {
        assertThat(Arbeidsjaren.monthEnds(2028)).hasSize(12).contains(LocalDate.parse("2028-02-29"));
        assertThatThrownBy(() -> Arbeidsjaren.of(Collections.nCopies(13, end("36", "36"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Arbeidsjaren.of(List.of()).isNone()).isTrue();
    }

    /** 0.625 x 1.25 = 0.78125: by the rounded 0.63 it would be 0.79. */
    @Test
    void theSubsidieEenheidComesFromTheUnroundedFigure() {
        Arbeidsjaren years = Arbeidsjaren.of(Collections.nCopies(12, end("22.5", "36")));

        assertThat(years.rounded()).isEqualByComparingTo("0.63");
        assertThat(years.se(LAW, Category.ERNSTIG, YEAR_END).rounded()).isEqualByComparingTo("0.78");
    }

    /** 0.005 goes up: one month end of 2.16 of 36 hours is exactly 0.005. */
    @Test
    void fiveThousandthsGoUp() {
        assertThat(Arbeidsjaren.of(List.of(end("2.16", "36"))).rounded()).isEqualByComparingTo("0.01");
    }

    @Test
    void aTotalIsRoundedOnce() {
        Arbeidsjaren third = Arbeidsjaren.of(Collections.nCopies(4, end("36", "36")));

        assertThat(third.plus(third).plus(third).rounded()).isEqualByComparingTo("1.00");
    }

    /** Against decimals of many places: thousands of people with weeks of 36, 37 and 40 hours. */
    @Test
    void randomPeopleAddUpAsDecimalsDo() {
        Random chance = new Random(36);
        List<String> weeks = List.of("36", "37", "40");
        for (int i = 0; i < 3_000; i++) {
            List<MonthEnd> ends = new ArrayList<>();
            BigDecimal slow = BigDecimal.ZERO;
            for (int month = 0; month < chance.nextInt(13); month++) {
                MonthEnd end = end(String.valueOf(chance.nextInt(41)), weeks.get(chance.nextInt(3)));
                ends.add(end);
                slow = slow.add(end.hours().divide(end.fullWeek(), 30, RoundingMode.HALF_UP));
            }
            BigDecimal expected = slow.divide(BigDecimal.valueOf(12), 20, RoundingMode.HALF_UP);
            assertThat(Arbeidsjaren.of(ends).rounded())
                    .isEqualByComparingTo(
                            expected.setScale(10, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP));
        }
    }

    private static MonthEnd end(String hours, String fullWeek) {
        return new MonthEnd(new BigDecimal(hours), new BigDecimal(fullWeek));
    }
}
