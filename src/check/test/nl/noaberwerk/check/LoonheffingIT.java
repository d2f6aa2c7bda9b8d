package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;

/** The tax of the official tables over the API; expected values are rows of the official tables of 2026. */
class LoonheffingIT {

    private final Api api = LaunchedServer.shared().as("controle");

    @Test
    void answersInOrderWithTheRowsOfTheOfficialTables() {
        JsonArray asked = Json.createArrayBuilder()
                .add(item("a", "month", "below_aow", "2500.00"))
                .add(item("b", "month", "below_aow", "729.00"))
                .add(item("c", "4weeks", "below_aow", "1985.54"))
                .add(item("d", "month", "aow_1946_or_later", "2002.50"))
                .build();
        JsonArray answers = api.post("/api/loonheffing", asked).array();
        assertThat(outcome(answers, 0)).isEqualTo("a 186.00 448.42");
        assertThat(outcome(answers, 1)).isEqualTo("b 0.00 1.00");
        assertThat(outcome(answers, 2)).isEqualTo("c 63.23 406.92");
        assertThat(outcome(answers, 3)).isEqualTo("d 0.00 55.50");
    }

    @Test
    void showsTheStepsWhenAsked() {
        JsonArray asked = Json.createArrayBuilder()
                .add(item("a", "month", "below_aow", "2500.00"))
                .build();
        JsonObject answer =
                api.post("/api/loonheffing?steps=true", asked).array().getJsonObject(0);
        assertThat(answer.getJsonArray("steps")).hasSizeGreaterThan(4);
        assertThat(answer.toString()).contains("29.970").contains("10.714").contains("3.101");
    }

    @Test
    void anInvalidItemGetsItsOwnErrorInItsPlace() {
        JsonArray asked = Json.createArrayBuilder()
                .add(item("bad", "fortnight", "below_aow", "2500.00"))
                .add(item("nil", "month", "below_aow", "-5.00"))
                .build();
        JsonArray answers = api.post("/api/loonheffing", asked).array();
        assertThat(answers.getJsonObject(0).getString("error")).contains("period");
        assertThat(outcome(answers, 1)).isEqualTo("nil 0.00 0.00");
    }

    @Test
    void malformedJsonIsRefusedAsAWhole() {
        Api.Answer answer = api.post("/api/loonheffing", "application/json", "[{".getBytes());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    private static String outcome(JsonArray answers, int index) {
        JsonObject answer = answers.getJsonObject(index);
        return answer.getString("id") + " " + answer.getString("loonheffing") + " "
                + answer.getString("arbeidskorting");
    }

    private static JsonObjectBuilder item(String id, String period, String ageGroup, String wage) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("year", 2026)
                .add("table", "wit")
                .add("period", period)
                .add("ageGroup", ageGroup)
                .add("loonheffingskorting", true)
                .add("alleenstaandeOuderenkorting", false)
                .add("wage", wage);
    }
}
