package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import nl.noaberwerk.personnel.CostDivision.Portion;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wage on one kostenplaats, or divided over several to the cent. */
class CostDivisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2100; 2100",
                "2100 60, 2200 40; 2100 60%, 2200 40%",
                "2100:60%, 2200:40%; 2100 60%, 2200 40%",
                "2100 33,33%, 2200 33,33%, 3100 33,34%; 2100 33,33%, 2200 33,33%, 3100 33,34%",
                "GROEN-WEST 12.5, 2200 87.5; GROEN-WEST 12,5%, 2200 87,5%"
            })
    void isReadAsAClerkTypesIt(String given, String text) {
        assertThat(CostDivision.of(given).text()).isEqualTo(text);
        assertThat(CostDivision.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2100 60, 2200 30",
                "2100 60, 2100 40",
                "2100 100, 2200 0",
                "2100, 2200",
                "a kostenplaats that is much too long for the field"
            })
    void whatIsNoWholeIsRefused(String given) {
        assertThatThrownBy(() -> CostDivision.of(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastShareTakesTheCentThatIsLeft() {
        // 100.00 x 33.33 % = 33.33, twice; 100.00 - 66.66 = 33.34
        assertThat(CostDivision.of("A 33,33%, B 33,33%, C 33,34%").divide(Euro.of("100.00")))
                .containsExactly(
                        new Portion("A", Euro.of("33.33")),
                        new Portion("B", Euro.of("33.33")),
                        new Portion("C", Euro.of("33.34")));
    }

    @Test
    void thePortionsAddUpToTheAmount() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            int first = 1 + random.nextInt(98);
            Euro amount = new Euro(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2));
            CostDivision division = CostDivision.of("A " + first + ", B " + (100 - first));
            assertThat(Euro.sum(division.divide(amount).stream()
                            .map(Portion::amount)
                            .toList()))
                    .isEqualTo(amount);
        }
    }
}
