package nl.noaberwerk.payroll.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The array of questions is answered in order, a wrong item in its own place. */
class LoonheffingAnswersTest {

    private static final String GOOD = "{\"id\":\"a\",\"year\":2026,\"table\":\"wit\",\"period\":\"month\","
            + "\"ageGroup\":\"below_aow\",\"loonheffingskorting\":true,\"alleenstaandeOuderenkorting\":false,"
            + "\"wage\":\"2500.00\"}";

    /** The official row of 2,500.00 a month in 2026. */
    @Test
    void aQuestionIsAnsweredWithTwoDecimals() {
        JsonObject answer = answers("[" + GOOD + "]", false).getJsonObject(0);
        assertThat(answer.getString("id")).isEqualTo("a");
        assertThat(answer.getString("loonheffing")).isEqualTo("186.00");
        assertThat(answer.getString("arbeidskorting")).isEqualTo("448.42");
        assertThat(answer.keySet()).containsExactly("id", "loonheffing", "arbeidskorting");
    }

    @Test
    void stepsComeWhenAsked() {
        JsonObject answer = answers("[" + GOOD + "]", true).getJsonObject(0);
        assertThat(answer.getJsonArray("steps")).hasSize(7);
        assertThat(answer.getJsonArray("steps").getJsonObject(0).getString("amount"))
                .isEqualTo("29.970");
    }

    @Test
    void wrongItemsGiveAnErrorInTheirPlace() {
        String wrong = "[" + GOOD.replace("2026", "2018") + ",7,null,{\"id\":12}," + GOOD.replace("\"2500.00\"", "2500")
                + "," + GOOD.replace("2026", "2026.5") + "," + GOOD + "]";
        JsonArray answers = answers(wrong, false);
        assertThat(answers).hasSize(7);
        for (int i = 0; i < 6; i++) {
            assertThat(answers.getJsonObject(i)).containsOnlyKeys("id", "error");
        }
        assertThat(answers.getJsonObject(1).get("id")).isEqualTo(JsonValue.NULL);
        assertThat(answers.getJsonObject(3).getInt("id")).isEqualTo(12);
        assertThat(answers.getJsonObject(6).getString("loonheffing")).isEqualTo("186.00");
    }

    @Test
    void nothingIsAskedAndNothingIsAnswered() {
        assertThat(answers("[]", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "7", "[", "[{]", "[{\"id\":1},", "[{}", "[] []", "geen json"})
    void whatIsNoArrayIsRefusedAsAWhole(String body) {
        assertThatThrownBy(() -> questions(body, 10)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void noMoreIsReadThanTheLimit() {
        String many = "[" + String.join(",", Collections.nCopies(100, GOOD)) + "]";
        assertThat(questions(many, 11)).hasSize(11);
        assertThat(questions(many, 101)).hasSize(100);
    }

    private static List<LoonheffingQuestion> questions(String body, int limit) {
        return LoonheffingQuestion.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), limit);
    }

    private static JsonArray answers(String body, boolean steps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LoonheffingAnswers(Law.load(), steps).write(questions(body, LoonheffingResource.MOST + 1), out);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            return reader.readArray();
        }
    }
}
