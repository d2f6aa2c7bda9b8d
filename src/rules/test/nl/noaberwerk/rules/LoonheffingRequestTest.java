package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a question for the loonheffing is said in Dutch, with the name of the field. */
class LoonheffingRequestTest {

    private final Law law = Law.load();

    @Test
    void aGoodQuestionIsAnswered() {
        LoonheffingRequest request = request(2026, "wit", "month", "below_aow", "2500.00");
        assertThat(request.error(law)).isEmpty();
        assertThat(new Loonheffing(law)
                        .over(request.amount(), request.situation())
                        .loonheffing())
                .isEqualTo(Euro.of("186.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, wit, month, below_aow, 1.00, year",
        "2027, wit, month, below_aow, 1.00, year",
        ", wit, month, below_aow, 1.00, year",
        "2026, blauw, month, below_aow, 1.00, table",
        "2026, , month, below_aow, 1.00, table",
        "2026, wit, maand, below_aow, 1.00, period",
        "2026, wit, month, 67, 1.00, ageGroup",
        "2026, wit, month, below_aow, '1,00', wage",
        "2026, wit, month, below_aow, 1.005, wage",
        "2026, wit, month, below_aow, 1e3, wage",
        "2026, wit, month, below_aow, , wage"
    })
    void aWrongQuestionNamesTheField(
            @Nullable Integer year,
            @Nullable String table,
            @Nullable String period,
            @Nullable String group,
            @Nullable String wage,
            String field) {
        assertThat(request(year, table, period, group, wage).error(law))
                .hasValueSatisfying(error -> assertThat(error).startsWith(field + ":"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-12.50", "2500", "2500.5", "999999999.99"})
    void amountsThatAreRead(String wage) {
        assertThat(request(2026, "groen", "quarter", "aow_1946_or_later", wage).error(law))
                .isEmpty();
    }

    private static LoonheffingRequest request(
            @Nullable Integer year,
            @Nullable String table,
            @Nullable String period,
            @Nullable String group,
            @Nullable String wage) {
        return new LoonheffingRequest(year, table, period, group, true, false, wage);
    }
}
