package nl.noaberwerk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.noaberwerk.participation.BegeleidWerkenSubsidie.Method;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** The two ways in which a municipality finds the subsidy of art. 7 Wsw, worked out by hand. */
class BegeleidWerkenSubsidieTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Euro COSTS = Euro.of("2845.33");

    // 2,845.33 x 45 % = 1,280.3985
    @Test
    void aPercentageOfTheWageCosts() {
        assertThat(subsidy(Method.PERCENTAGE, "45").over(NOVEMBER, 30).amount()).isEqualTo(Euro.of("1280.40"));
    }

    // 2,845.33 x (100 - 45) % = 1,564.9315; ten of thirty days 521.6438
    @Test
    void theLoonwaardeIsWhatTheWorkerEarnsHerselfAndRoundingComesOnce() {
        assertThat(subsidy(Method.LOONWAARDE, "45").over(NOVEMBER, 30).amount()).isEqualTo(Euro.of("1564.93"));
        assertThat(subsidy(Method.LOONWAARDE, "45").over(NOVEMBER, 10).amount()).isEqualTo(Euro.of("521.64"));
    }

    @Test
    void theStepsSayThatTheHeightIsLocalPolicy() {
        assertThat(subsidy(Method.LOONWAARDE, "45").over(NOVEMBER, 10).steps())
                .last()
                .satisfies(step -> {
                    assertThat(step.how())
                            .isEqualTo("100 % - loonwaarde 45 % = 55 % van 2.845,33 × 10 : 30 dagen (te controleren)");
                    assertThat(step.source()).contains("te controleren");
                });
    }

    @Test
    void noSubsidyOfMoreThanTheWhole() {
        assertThatThrownBy(() -> subsidy(Method.PERCENTAGE, "101")).isInstanceOf(IllegalArgumentException.class);
    }

    private static BegeleidWerkenSubsidie subsidy(Method method, String percentage) {
        return new BegeleidWerkenSubsidie(method, COSTS, new BigDecimal(percentage));
    }
}
