package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/**
 * Art. 29b and 29e ZW. The dagloon of 129.60 is (31,320.00 - 0 + 2,505.60) / 261; each amount is worked out by hand
 * behind it.
 */
class ZiekengeldTest {

    private static final Law LAW = Law.load();
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Euro DAGLOON = Euro.of("129.60");

    @Test
    void theDagloonIsTheWageWithItsAccruedHolidayPayOverTheDaysOfAYear() {
        Dagloon dagloon = new Dagloon(Euro.of("31320.00"), Euro.ZERO, Euro.of("2505.60"), 261);

        assertThat(dagloon.atMost(LAW.value("dagloon.maximum", DAY)).amount()).isEqualTo(DAGLOON);
    }

    @Test
    void theDagloonStopsAtItsMaximum() {
        Dagloon dagloon = new Dagloon(Euro.of("100000.00"), Euro.ZERO, Euro.ZERO, 261);

        assertThat(dagloon.atMost(LAW.value("dagloon.maximum", DAY)).amount()).isEqualTo(Euro.of("304.25"));
    }

    @Test
    void withoutLoonkostensubsidieItIsSeventyPercentOrOnRequestAll() {
        assertThat(perDay(false, "", false, 10)).isEqualTo(Euro.of("90.72")); // 129.60 x 70 %
        assertThat(perDay(true, "", false, 364)).isEqualTo(DAGLOON);
        assertThat(perDay(true, "", false, 365)).isEqualTo(Euro.of("90.72")); // the first 52 weeks only
    }

    @Test
    void withLoonkostensubsidieItIsMultipliedByTheLoonwaarde() {
        assertThat(perDay(true, "60", false, 1)).isEqualTo(Euro.of("77.76"));
        assertThat(perDay(false, "60", false, 1)).isEqualTo(Euro.of("54.43")); // 54.432
        assertThat(perDay(true, "25", false, 1)).isEqualTo(Euro.of("38.88")); // at least 30 %
        assertThat(perDay(true, "25", true, 1)).isEqualTo(Euro.of("64.80")); // the forfait is 50 %
    }

    @Test
    void theSubsidyOfBegeleidWerkenIsTakenOffTheDagloonFirst() {
        Ziekengeld ziekengeld = new Ziekengeld(DAGLOON, true, Optional.empty(), false, Euro.of("40.00"));

        assertThat(ziekengeld.onSickDay(LAW, DAY, 1).amount()).isEqualTo(Euro.of("89.60"));
    }

    @Test
    void theBenefitOfLeaveIsMultipliedByTheLoonwaardeToo() {
        Ziekengeld ziekengeld = new Ziekengeld(DAGLOON, false, Optional.of(new BigDecimal("60")), false, Euro.ZERO);

        assertThat(ziekengeld.onLeaveDay(LAW, DAY).amount()).isEqualTo(Euro.of("77.76"));
    }

    @Test
    void itRunsFor104Weeks() {
        assertThat(Ziekengeld.runs(LAW, DAY, 728)).isTrue();
        assertThat(Ziekengeld.runs(LAW, DAY, 729)).isFalse();
    }

    /** @param loonwaarde percent; empty for none */
    private static Euro perDay(boolean full, String loonwaarde, boolean forfait, int number) {
        Optional<BigDecimal> worth = loonwaarde.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(loonwaarde));
        return new Ziekengeld(DAGLOON, full, worth, forfait, Euro.ZERO)
                .onSickDay(LAW, DAY, number)
                .amount();
    }
}
