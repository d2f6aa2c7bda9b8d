package nl.noaberwerk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.participation.BeschutWerkAdvice.Request;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** The advice beschut werk that needs no research, as BABW art. 3 gives it. */
class BeschutWerkAdviceTest {

    private static final Law LAW = Law.load();

    private final Random random = new Random(20261110);

    @Test
    void whoCannotWorkWithGuidanceByHerWswDecisionIsAdvisedPositively() {
        BeschutWerkAdvice advice = advice("2026-11-02", false, Optional.of(false), Optional.empty());

        assertThat(advice.positive()).contains(true);
        assertThat(advice.contradicts(false)).isTrue();
        assertThat(advice.why().orElseThrow().source()).contains("art. 3 lid 3");
    }

    @Test
    void whoCanIsAdvisedNegatively() {
        assertThat(advice("2026-11-02", false, Optional.of(true), Optional.empty())
                        .positive())
                .contains(false);
    }

    // advised on 2025-11-10: an own request counts again from 2026-11-10
    @Test
    void anOwnRequestWithinTwelveMonthsIsNegativeAndADayLaterIsLookedInto() {
        Optional<LocalDate> advised = Optional.of(LocalDate.parse("2025-11-10"));

        assertThat(advice("2026-11-09", true, Optional.empty(), advised).positive())
                .contains(false);
        assertThat(advice("2026-11-10", true, Optional.empty(), advised).positive())
                .isEmpty();
        assertThat(advice("2026-11-09", false, Optional.empty(), advised).positive())
                .as("the municipality may ask again")
                .isEmpty();
    }

    @Test
    void withoutAWswDecisionAndAnEarlierAdviceUwvLooksIntoIt() {
        BeschutWerkAdvice advice = advice("2026-11-02", true, Optional.empty(), Optional.empty());

        assertThat(advice.positive()).isEmpty();
        assertThat(advice.contradicts(true)).isFalse();
        assertThat(advice.contradicts(false)).isFalse();
    }

    @Test
    void theTwelveMonthsEndOnTheSameDayOfTheNextYearAlsoFromALeapDay() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate advised =
                    LocalDate.ofEpochDay(LocalDate.parse("2015-01-01").toEpochDay() + random.nextInt(7_000));
            LocalDate again = advised.plusYears(1);
            assertThat(advice(again.minusDays(1).toString(), true, Optional.empty(), Optional.of(advised))
                            .contradicts(true))
                    .as("advised on %s", advised)
                    .isTrue();
            assertThat(advice(again.toString(), true, Optional.empty(), Optional.of(advised))
                            .contradicts(true))
                    .as("advised on %s", advised)
                    .isFalse();
        }
    }

    private static BeschutWerkAdvice advice(
            String day, boolean own, Optional<Boolean> begeleidWerken, Optional<LocalDate> advised) {
        return BeschutWerkAdvice.of(LAW, new Request(LocalDate.parse(day), own), begeleidWerken, advised);
    }
}
