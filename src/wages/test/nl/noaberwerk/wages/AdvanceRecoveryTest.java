package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A voorschot is taken back to the cent. */
class AdvanceRecoveryTest {

    @Test
    void theLastMonthTakesTheRest() {
        // 100.00 in three months by hand: 33.33 + 33.33 + 33.34 = 100.00
        assertThat(AdvanceRecovery.parts(new BigDecimal("100.00"), 3))
                .containsExactly(new BigDecimal("33.33"), new BigDecimal("33.33"), new BigDecimal("33.34"));
        assertThat(AdvanceRecovery.parts(new BigDecimal("90.01"), 1)).containsExactly(new BigDecimal("90.01"));
        assertThat(AdvanceRecovery.parts(new BigDecimal("90.01"), 0)).isEmpty();
    }

    @Test
    void itBeginsInTheMonthAfterThePayslipOfTheVoorschot() {
        NewItem advance = NewItem.inTime(
                1, YearMonth.of(2026, 11), AdvanceRecovery.ADVANCE, NewItem.Figure.of(null, new BigDecimal("200.00")));
        List<NewItem> items = AdvanceRecovery.of(advance, 2);
        assertThat(items).extracting(NewItem::month).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(items).extracting(NewItem::component).containsOnly("VOORSCHOT_INHOUDING");
        assertThat(items).extracting(NewItem::description).containsOnly("voorschot november 2026");
    }

    @RepeatedTest(300)
    void thePartsTogetherAreExactlyTheVoorschot(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        BigDecimal whole = BigDecimal.valueOf(1 + random.nextInt(500_000), 2);
        int months = 1 + random.nextInt(AdvanceRecovery.MOST_MONTHS);
        NewItem advance =
                NewItem.inTime(1, YearMonth.of(2026, 11), AdvanceRecovery.ADVANCE, NewItem.Figure.of(null, whole));

        List<NewItem> items = AdvanceRecovery.of(advance, months);

        assertThat(items.stream().map(item -> item.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
        assertThat(items).allSatisfy(item -> assertThat(item.figure().amount()).isPositive());
    }
}
